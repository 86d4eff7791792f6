package dev.backstitch.engine.run;

import org.apiguardian.api.API;

/**
 * Another run is at work on the database, and did not end in time; nothing was done.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DatabaseLockedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says who holds the lock and what to do.
     *
     * @param message without passwords
     */
    public DatabaseLockedException(String message) {
        super(message);
    }
}
