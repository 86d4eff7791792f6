package dev.backstitch.engine.run;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresUnavailableException;
import dev.backstitch.engine.tool.MigrationTool;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps two runs on one database apart: advisory locks on a connection of its own, which end with it. Ours comes first;
 * those of the tool follow, so that its own runs wait too.
 */
final class RunLock implements AutoCloseable {

    /** The letters of {@code backstit}. */
    static final long OURS = 0x6261636b_73746974L;

    private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);
    private static final long PAUSE_MILLIS = 100;

    private static final String HOLDERS =
            """
            SELECT DISTINCT 'pid ' || a.pid || coalesce(' (' || nullif(a.application_name, '') || ')', '')
                   || ', since ' || to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC'
              FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a USING (pid)
             WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
               AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
               AND (l.classid::bigint << 32) | l.objid::bigint = ?
            """;

    private final Connection connection;

    private RunLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits for the locks.
     *
     * @param patience how long to wait; zero waits for ever
     * @throws DatabaseLockedException when another run holds one of them for longer
     */
    static RunLock take(Database database, MigrationTool tool, Duration patience) {
        Connection connection = database.connect();
        RunLock lock = new RunLock(connection);
        try {
            List<Long> keys = new ArrayList<>(List.of(OURS));
            keys.addAll(tool.advisoryLocks(database.name(), lock.schema()));
            long start = System.nanoTime();
            for (long key : keys) {
                while (!lock.tries(key)) {
                    if (!patience.isZero() && System.nanoTime() - start >= patience.toNanos()) {
                        throw lock.held(database, key);
                    }
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                }
            }
            return lock;
        } catch (SQLException e) {
            lock.close();
            throw new PostgresUnavailableException(
                    "No lock could be taken in %s: %s".formatted(database.displayUrl(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            lock.close();
            throw new DatabaseLockedException("Interrupted while waiting for another run to end.");
        } catch (DatabaseLockedException e) {
            lock.close();
            throw e;
        }
    }

    private String schema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(pg_catalog.current_schema(), 'public')")) {
            row.next();
            return row.getString(1);
        }
    }

    private boolean tries(long key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT pg_catalog.pg_try_advisory_lock(?)")) {
            query.setLong(1, key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private DatabaseLockedException held(Database database, long key) throws SQLException {
        List<String> holders = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(HOLDERS)) {
            query.setLong(1, key);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    holders.add(rows.getString(1));
                }
            }
        }
        return new DatabaseLockedException(
                """
                Another run is migrating %s; nothing was done.
                  holds     advisory lock %d: %s
                  to do     wait for it to end, or raise timeouts.lock in backstitch.yaml"""
                        .formatted(
                                database.displayUrl(),
                                key,
                                holders.isEmpty() ? "unknown" : String.join("; ", holders)));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("The connection of the lock did not close; the server ends it.", e);
        }
    }
}
