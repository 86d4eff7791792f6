package dev.backstitch.engine.postgres;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * No Postgres could be started or reached. Says what was tried, what happened, and what to do; passwords are left out.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class PostgresUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what was tried, what happened and what to do.
     *
     * @param message without passwords
     */
    public PostgresUnavailableException(String message) {
        super(message);
    }

    /**
     * Says what was tried, what happened and what to do.
     *
     * @param message without passwords
     * @param cause what the driver or the starter threw
     */
    public PostgresUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
