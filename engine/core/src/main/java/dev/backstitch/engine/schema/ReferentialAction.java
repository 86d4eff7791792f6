package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * What a foreign key does when the referenced row goes or changes.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum ReferentialAction {
    /** Rejects it, checked at the end of the statement or transaction. */
    NO_ACTION,
    /** Rejects it at once. */
    RESTRICT,
    /** Follows it. */
    CASCADE,
    /** Sets the referencing columns to NULL. */
    SET_NULL,
    /** Sets the referencing columns to their defaults. */
    SET_DEFAULT
}
