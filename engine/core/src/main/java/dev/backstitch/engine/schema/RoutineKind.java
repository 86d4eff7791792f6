package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * Which kind of routine.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum RoutineKind {
    /** A function. */
    FUNCTION,
    /** A procedure. */
    PROCEDURE,
    /** An aggregate. */
    AGGREGATE,
    /** A window function. */
    WINDOW
}
