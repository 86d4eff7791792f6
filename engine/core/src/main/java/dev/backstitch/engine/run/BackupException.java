package dev.backstitch.engine.run;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A backup that could not be made or restored; the database is as it was before.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what was tried, what happened and what to do.
     *
     * @param message without passwords
     * @param cause what was thrown, if anything was
     */
    public BackupException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
