package dev.backstitch.engine.check;

import org.apiguardian.api.API;

/**
 * How much a class of difference weighs.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum Severity {
    /** Fails the check. */
    ERROR,
    /** Is reported and fails nothing. */
    WARN,
    /** Is left out of the report. */
    IGNORE
}
