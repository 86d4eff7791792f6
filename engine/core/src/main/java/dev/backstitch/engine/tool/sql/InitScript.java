package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.MigrationFolder;
import dev.backstitch.engine.migration.SqlScript;
import dev.backstitch.engine.migration.SqlStatement;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.tool.InitScriptException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.apiguardian.api.API;
import org.postgresql.jdbc.PgConnection;

/**
 * Runs the script that prepares a database before its first migration: roles, extensions, a baseline dump.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class InitScript {

    private InitScript() {}

    /**
     * Runs a script in a session of its own, statement by statement without a transaction around them, as psql does.
     *
     * @param file an SQL file
     * @param database where to run it
     * @throws InitScriptException when Postgres rejects a statement, with its file, line and column
     * @throws dev.backstitch.engine.migration.InvalidMigrationsException when the file cannot be read
     */
    public static void run(Path file, Database database) {
        SqlScript script = new SqlScript(file, 1, MigrationFolder.read(file), false);
        try (Connection connection = database.connect()) {
            int completed = 0;
            for (SqlStatement statement : SqlStatement.split(script.sql())) {
                SimpleQuery.Outcome outcome =
                        SimpleQuery.run(connection.unwrap(PgConnection.class).getQueryExecutor(), statement.sql());
                SQLException error = outcome.error();
                if (error != null) {
                    throw new InitScriptException(
                            new FailureReport(script).of(error, statement.offset(), completed, null), error);
                }
                completed++;
            }
        } catch (SQLException e) {
            throw new InitScriptException(new FailureReport(script).around(FailureReport.message(e), e, null), e);
        }
    }
}
