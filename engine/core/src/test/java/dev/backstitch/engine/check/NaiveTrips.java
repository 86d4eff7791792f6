package dev.backstitch.engine.check;

import dev.backstitch.engine.SchemaDump;
import dev.backstitch.engine.migration.SqlStatement;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Round trips as others make them, one after the other in one database: by errors only, or by {@code pg_dump -s}. */
final class NaiveTrips implements AutoCloseable {

    private final Database database;
    private final Connection connection;
    private final boolean dumps;

    NaiveTrips(PostgresServer server, List<Fault> faults, boolean dumps) throws SQLException {
        database = server.createDatabase("naive");
        connection = database.connect();
        this.dumps = dumps;
        execute("SELECT 1; DROP ROLE IF EXISTS backstitch_clerk; " + Fault.priors(faults));
    }

    /**
     * What a round trip makes of a migration.
     *
     * @param fails whether a statement fails
     * @param differs whether the dump after the down differs; false where none was made
     */
    record Seen(boolean fails, boolean differs) {}

    Seen go(String up, String down) {
        List<String> before = dump();
        boolean fails = !succeeds(up);
        fails |= !succeeds(down);
        boolean differs = !before.equals(dump());
        fails |= !succeeds(up);
        return new Seen(fails, differs);
    }

    private boolean succeeds(String script) {
        try {
            execute(script);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void execute(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (SqlStatement each : SqlStatement.split(script)) {
                statement.execute(each.sql());
            }
        }
    }

    private List<String> dump() {
        return dumps ? SchemaDump.of(database) : List.of();
    }

    @Override
    public void close() throws SQLException {
        execute("DROP ROLE IF EXISTS backstitch_clerk");
        connection.close();
        database.close();
    }
}
