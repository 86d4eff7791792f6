package dev.backstitch.engine.tool;

import java.sql.SQLException;
import org.apiguardian.api.API;

/**
 * An init script that Postgres rejected: the check cannot begin.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class InitScriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StepFailure failure;

    /**
     * Says where the script failed, and why.
     *
     * @param failure what went wrong and where
     * @param cause what the driver threw
     */
    public InitScriptException(StepFailure failure, SQLException cause) {
        super("the init script failed: " + failure.describe(), cause);
        this.failure = failure;
    }

    /**
     * Returns what went wrong and where.
     *
     * @return the failure
     */
    public StepFailure failure() {
        return failure;
    }
}
