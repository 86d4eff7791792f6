package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * Whether a trigger fires or a rule is applied.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum TriggerState {
    /** In sessions of origin and local ones: the usual state. */
    ENABLED,
    /** Never. */
    DISABLED,
    /** In replica sessions only. */
    REPLICA,
    /** In all sessions. */
    ALWAYS
}
