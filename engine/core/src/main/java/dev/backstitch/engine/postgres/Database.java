package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.apiguardian.api.API;

/**
 * One database of a server. Safe for use by several threads.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface Database extends AutoCloseable {

    /**
     * Returns its name.
     *
     * @return unquoted
     */
    String name();

    /**
     * Returns the server that it is on.
     *
     * @return the server
     */
    PostgresServer server();

    /**
     * Returns its JDBC URL without the password.
     *
     * @return for people and logs
     */
    String displayUrl();

    /**
     * Returns its URL in full, as {@code postgres://user:password@host:port/name}.
     *
     * @return with the password: for child processes, never for logs
     */
    String uri();

    /**
     * Opens a connection.
     *
     * @return a new connection in auto-commit mode, which the caller closes
     * @throws PostgresUnavailableException when the server rejects it
     */
    Connection connect();

    /**
     * Opens a connection with properties of the driver.
     *
     * @param driverProperties names and values as pgjdbc has them, such as {@code preferQueryMode}
     * @return a new connection in auto-commit mode, which the caller closes
     * @throws PostgresUnavailableException when the server rejects it
     */
    Connection connect(Map<String, String> driverProperties);

    /**
     * Returns a source of connections.
     *
     * @return a source without a pool
     */
    DataSource dataSource();

    /** Drops the database if we made it, later and in the background, unless databases are kept. */
    @Override
    void close();
}
