package dev.backstitch.engine.postgres;

import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drops databases in the background: it takes up to a tenth of a second each while connections end. */
final class DropQueue {

    private static final Logger LOG = LoggerFactory.getLogger(DropQueue.class);
    private static final long WAIT_SECONDS = 30;

    private final AdminConnections connections;
    private final OwnedDatabases owned;
    private final ExecutorService worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            DropQueue::daemon,
            // After the end nothing is left to do: the server is gone, or all that we made is queued already.
            new ThreadPoolExecutor.DiscardPolicy());
    private volatile boolean isAbandoned;

    DropQueue(AdminConnections connections, OwnedDatabases owned) {
        this.connections = connections;
        this.owned = owned;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "backstitch-drops-databases");
        thread.setDaemon(true);
        return thread;
    }

    void add(String name) {
        worker.execute(() -> drop(name));
    }

    private void drop(String name) {
        if (isAbandoned) {
            return;
        }
        try {
            connections.attempt(connection -> Leftovers.drop(connection, name));
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
