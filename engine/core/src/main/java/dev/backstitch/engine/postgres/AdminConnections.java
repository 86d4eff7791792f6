package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections to the maintenance database, kept open between uses: opening one takes as long as making a database. */
final class AdminConnections implements AutoCloseable {

    interface Work<T> {
        T apply(Connection connection) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(AdminConnections.class);

    private final PostgresUrl url;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    AdminConnections(PostgresUrl url) {
        this.url = url;
    }

    /** Runs work which no SQLException is expected of. */
    <T> T call(Work<T> work) {
        try {
            return attempt(work);
        } catch (SQLException e) {
            throw Connections.rejected(url, e);
        }
    }

    /** Runs work; a connection on which it failed is not used again. */
    <T> T attempt(Work<T> work) throws SQLException {
        Connection connection = idle.pollFirst();
        if (connection == null) {
            connection = open();
        }
        T result;
        try {
            result = work.apply(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        idle.addFirst(connection);
        return result;
    }

    PostgresUrl url() {
        return url;
    }

    private Connection open() {
        try {
            return Connections.open(url, Map.of());
        } catch (SQLException e) {
            throw Connections.rejected(url, e);
        }
    }

    @Override
    public void close() {
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("A connection did not close; the server closes its side in any case", e);
            }
        }
    }
}
