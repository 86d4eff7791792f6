package dev.backstitch.engine.run;

import org.apiguardian.api.API;

/**
 * The state of a database's history, or of the files, stands against what was asked for; nothing was done.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RunImpossibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what stands against it and what to do.
     *
     * @param message what was expected, what is there, and what to do
     */
    public RunImpossibleException(String message) {
        super(message);
    }
}
