package dev.backstitch.engine.tool.sequelize;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Ends processes of the server whose client is gone, and waits until they are. */
final class Backends {

    private static final int ATTEMPTS = 100;
    private static final String END =
            """
            SELECT pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity
             WHERE pid = ANY (?) AND datname = pg_catalog.current_database() AND pid <> pg_catalog.pg_backend_pid()""";

    private Backends() {}

    static void end(Connection connection, Set<Integer> pids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setArray(1, connection.createArrayOf("int4", pids.toArray()));
            for (int i = 0; i < ATTEMPTS && isAny(statement); i++) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isAny(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }
}
