package dev.backstitch.engine.tool;

import java.nio.file.Path;
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

    /**
     * Names the script and Postgres's error.
     *
     * @param script the script
     * @param cause what the driver threw
     */
    public InitScriptException(Path script, SQLException cause) {
        super(
                "the init script %s failed: %s (SQLSTATE %s)"
                        .formatted(script, cause.getMessage(), cause.getSQLState()),
                cause);
    }
}
