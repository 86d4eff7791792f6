package dev.backstitch.engine.check;

import org.apiguardian.api.API;

/**
 * A version or name, given by a user, that no migration has, or more than one: wrong usage, never a silent nothing.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class UnknownMigrationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Names what was asked for and what is there.
     *
     * @param message with near names
     */
    public UnknownMigrationException(String message) {
        super(message);
    }
}
