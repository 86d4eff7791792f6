package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * Opens connections with the driver itself, past {@code DriverManager}: other drivers on the class path have no say.
 */
final class Connections {

    /** What libpq calls a parameter, and what the driver calls it. */
    private static final Map<String, String> DRIVER_NAMES =
            Map.of("application_name", "ApplicationName", "connect_timeout", "connectTimeout");

    private Connections() {}

    static Connection open(PostgresUrl url, Map<String, String> more) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "backstitch");
        url.parameters().forEach((name, value) -> set(properties, name, value));
        more.forEach((name, value) -> set(properties, name, value));
        // The driver would send the time zone of the JVM as the session's own, in place of the server's.
        Connection connection = new Driver().connect(url.jdbc(), properties);
        if (connection == null) {
            throw new SQLException("the driver takes no URL such as " + url, "08001");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TimeZone TO 'UTC'");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void set(Properties properties, String name, String value) {
        properties.setProperty(DRIVER_NAMES.getOrDefault(name, name), value);
    }

    /** Says what went wrong and what to do. */
    static PostgresUnavailableException rejected(PostgresUrl url, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String who = url.user().map(user -> " as " + user).orElse("");
        String hint =
                switch (state) {
                    case "28P01", "08004" ->
                        "Check user and password: in the URL, in PGPASSWORD, or in the password file.";
                    case "28000" -> "Check the user, and what pg_hba.conf of the server lets in.";
                    case "3D000" -> "Name a database that exists, such as postgres: it is only connected to.";
                    case "08001" -> "Check host and port, and that the server is running.";
                    case "53300" -> "Close other connections, or raise max_connections.";
                    default -> "Check the URL and the server's log.";
                };
        return new PostgresUnavailableException(
                """
                No connection to %s%s.
                  server    %s%s
                  to do     %s"""
                        .formatted(url, who, firstLine(e), state.isEmpty() ? "" : " (SQLSTATE " + state + ")", hint),
                e);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
