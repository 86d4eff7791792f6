package dev.backstitch.engine.tool;

import dev.backstitch.engine.migration.MigrationFolder;
import dev.backstitch.engine.postgres.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apiguardian.api.API;

/**
 * Runs the script that prepares a database before its first migration: roles, extensions, a baseline dump.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class InitScript {

    private InitScript() {}

    /**
     * Runs a script in a session of its own.
     *
     * @param script an SQL file
     * @param database where to run it
     * @throws InitScriptException when Postgres rejects it
     * @throws dev.backstitch.engine.migration.InvalidMigrationsException when the file cannot be read
     */
    public static void run(Path script, Database database) {
        String sql = MigrationFolder.read(script);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new InitScriptException(script, e);
        }
    }
}
