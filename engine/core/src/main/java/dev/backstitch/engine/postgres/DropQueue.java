package dev.backstitch.engine.postgres;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drops databases in the background: it takes up to a tenth of a second each while connections end. */
final class DropQueue {

    private static final Logger LOG = LoggerFactory.getLogger(DropQueue.class);
    private static final long WAIT_SECONDS = 30;

    private final AdminConnections connections;
    private final OwnedDatabases owned;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "backstitch-drops-databases");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean isAbandoned;

    DropQueue(AdminConnections connections, OwnedDatabases owned) {
        this.connections = connections;
        this.owned = owned;
    }

    void add(String name) {
        if (!worker.isShutdown()) {
            worker.execute(() -> drop(name));
        }
    }

    private void drop(String name) {
        if (isAbandoned) {
            return;
        }
        try {
            connections.attempt(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("DROP DATABASE IF EXISTS " + Identifiers.quote(name) + " WITH (FORCE)");
                }
            });
            owned.dropped(name);
        } catch (SQLException | PostgresUnavailableException e) {
            LOG.warn("Database {} could not be dropped; the next run tries again: {}", name, e.getMessage());
        }
    }

    /** Waits for what is queued, or gives it up where the whole server goes. */
    void close(boolean wait) {
        isAbandoned = !wait;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
