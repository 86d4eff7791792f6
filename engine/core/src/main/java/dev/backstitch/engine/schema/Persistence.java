package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * Whether an object survives a crash.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum Persistence {
    /** Logged. */
    PERMANENT,
    /** Not logged. */
    UNLOGGED
}
