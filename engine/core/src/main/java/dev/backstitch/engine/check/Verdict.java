package dev.backstitch.engine.check;

import org.apiguardian.api.API;

/**
 * What the round trip says of one migration.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum Verdict {
    /** Every state is the state it should be. */
    REVERSIBLE,
    /** Declared as one-way, with a reason, and rightly so. */
    IRREVERSIBLE,
    /** The up failed. */
    UP_FAILED,
    /** There is no down, or none with a statement, and nothing declares that on purpose. */
    DOWN_MISSING,
    /** The down failed. */
    DOWN_FAILED,
    /** The schema after the down differs from the one before the up. */
    NOT_RESTORED,
    /** The second up failed. */
    REAPPLY_FAILED,
    /** The schema after the second up differs from the one after the first. */
    REAPPLY_DIFFERS,
    /** Declared irreversible, yet its down restores the schema and loses no row. */
    STALE_IRREVERSIBLE,
    /** Not judged: not selected, not reached, or the environment lacks something. */
    NOT_CHECKED;

    /**
     * Tells whether the verdict fails a check.
     *
     * @return true for all but {@link #REVERSIBLE}, {@link #IRREVERSIBLE} and {@link #NOT_CHECKED}
     */
    public boolean isRed() {
        return this != REVERSIBLE && this != IRREVERSIBLE && this != NOT_CHECKED;
    }
}
