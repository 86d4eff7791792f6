package dev.backstitch.engine.tool.sql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops a step that takes too long: it cancels what runs, again and again, as one cancellation can fall between two
 * statements; a server that does not heed it loses its connection.
 */
final class Deadline implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);
    private static final long RETRY_MILLIS = 100;
    private static final int ATTEMPTS = 50;

    private final PgConnection connection;
    private @Nullable ScheduledFuture<?> timer;
    private volatile boolean passed;
    private boolean closed;
    private int attempts;

    private Deadline(PgConnection connection) {
        this.connection = connection;
    }

    /** Starts the clock; a limit of zero never passes. */
    static Deadline start(ScheduledExecutorService clock, Duration limit, PgConnection connection) {
        Deadline deadline = new Deadline(connection);
        if (!limit.isZero()) {
            deadline.timer =
                    clock.scheduleAtFixedRate(deadline::stop, limit.toMillis(), RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
        return deadline;
    }

    boolean hasPassed() {
        return passed;
    }

    private synchronized void stop() {
        if (closed) {
            return;
        }
        passed = true;
        try {
            if (attempts++ < ATTEMPTS) {
                connection.cancelQuery();
            } else {
                connection.abort(Runnable::run);
            }
        } catch (SQLException e) {
            LOG.debug("A cancellation did not reach the server; it is tried again.", e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
