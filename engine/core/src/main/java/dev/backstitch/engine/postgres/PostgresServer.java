package dev.backstitch.engine.postgres;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A Postgres server on which we make databases. Safe for use by several threads.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface PostgresServer extends AutoCloseable {

    /**
     * Returns the major version.
     *
     * @return such as 15
     */
    int majorVersion();

    /**
     * Returns what it is, for reports.
     *
     * @return such as {@code PostgreSQL 18.3 (embedded)}
     */
    String description();

    /**
     * Tells whether we started it, so that cluster-wide objects (roles) may be changed and put back.
     *
     * @return false for a server given by URL
     */
    boolean isOurs();

    /**
     * Makes an empty database ({@code template0}, UTF-8, C collation) with a name of our own.
     *
     * @param purpose a word or two for its name, such as {@code walk}
     * @return a database that the caller closes
     */
    Database createDatabase(String purpose);

    /**
     * Copies a database of ours.
     *
     * @param template the database to copy; nothing may be connected to it
     * @param purpose a word or two for the name of the copy
     * @return a database that the caller closes
     */
    Database copyDatabase(Database template, String purpose);

    /**
     * Returns the end of the server's log.
     *
     * @param lines how many lines at most
     * @return the last lines, oldest first; empty where the log cannot be had
     */
    List<String> logTail(int lines);

    /** Drops the databases that we made, and stops the server when we started it. */
    @Override
    void close();
}
