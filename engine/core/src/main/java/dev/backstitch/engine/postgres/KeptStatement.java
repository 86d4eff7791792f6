package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apiguardian.api.API;

/**
 * A query of ours that stays prepared in a session, by SQL and not by the driver, which forgets its own whenever
 * {@code search_path} changes. It is prepared again where DISCARD ALL took it away. Not inside a transaction, which the
 * first attempt would break.
 *
 * @param name unique among ours, without its prefix
 * @param types the types of its parameters, such as {@code (text, text)}; empty where it has none
 * @param sql its text
 * @since 0.1.0
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
public record KeptStatement(String name, String types, String sql) {

    /** With this begin the names of all statements that we keep in a session; whatever else is there is a user's. */
    public static final String PREFIX = "backstitch_";

    private static final String UNKNOWN_STATEMENT = "26000";

    /** Takes the rows. */
    @FunctionalInterface
    public interface Rows {

        /**
         * Reads all rows.
         *
         * @param rows before the first one
         * @throws SQLException when a column cannot be read
         */
        void read(ResultSet rows) throws SQLException;
    }

    /**
     * Runs the query.
     *
     * @param connection in auto-commit mode and outside a transaction
     * @param arguments as SQL spells them, such as {@code ('a', 'b')}; empty where it has none
     * @param rows takes the rows
     * @throws SQLException when the server rejects it
     */
    public void run(Connection connection, String arguments, Rows rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String execute = "EXECUTE " + PREFIX + name + arguments;
            try (ResultSet result = statement.executeQuery(execute)) {
                rows.read(result);
            } catch (SQLException e) {
                if (!UNKNOWN_STATEMENT.equals(e.getSQLState())) {
                    throw e;
                }
                statement.execute("PREPARE " + PREFIX + name + types + " AS " + sql);
                try (ResultSet result = statement.executeQuery(execute)) {
                    rows.read(result);
                }
            }
        }
    }
}
