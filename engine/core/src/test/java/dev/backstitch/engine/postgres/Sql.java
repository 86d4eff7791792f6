package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One statement on a connection of its own. */
final class Sql {

    private Sql() {}

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> column(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    static String value(Connection connection, String sql) throws SQLException {
        return column(connection, sql).get(0);
    }

    static List<String> databases(PostgresServer server) throws SQLException {
        try (Database database = server.createDatabase("look");
                Connection connection = database.connect()) {
            return column(
                    connection, "SELECT datname FROM pg_database WHERE datname <> current_database() ORDER BY datname");
        }
    }
}
