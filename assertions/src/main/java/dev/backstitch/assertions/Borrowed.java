package dev.backstitch.assertions;

import dev.backstitch.engine.inspect.InspectionException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import javax.sql.DataSource;

/** Runs what reads a database on a connection in auto-commit mode, and gives the connection back. */
final class Borrowed {

    private Borrowed() {}

    static <T> T read(DataSource database, Function<Connection, T> reading) {
        try (Connection connection = database.getConnection()) {
            if (connection.getAutoCommit()) {
                return reading.apply(connection);
            }
            if (database instanceof LentConnection) {
                throw new IllegalStateException("the connection is in a transaction, which reading the database would"
                        + " end: commit, and switch auto-commit on");
            }
            connection.setAutoCommit(true);
            try {
                return reading.apply(connection);
            } finally {
                connection.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw new InspectionException("the database", e);
        }
    }

    static String nameOf(DataSource database) {
        return read(database, connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT pg_catalog.current_database()")) {
                row.next();
                return row.getString(1);
            } catch (SQLException e) {
                throw new InspectionException("the name of the database", e);
            }
        });
    }
}
