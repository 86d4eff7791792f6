package dev.backstitch.engine.check;

import org.apiguardian.api.API;

/**
 * Which ways a check walks.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum Walk {
    /** Each step on its own: up, down and up again. */
    STAIRS,
    /** All down, state by state, and all up again. */
    WHOLE,
    /** The stairs first, then the whole way. */
    BOTH;

    /**
     * Tells whether the stairs are walked.
     *
     * @return true for all but {@link #WHOLE}
     */
    public boolean stairs() {
        return this != WHOLE;
    }

    /**
     * Tells whether the whole way is walked.
     *
     * @return true for all but {@link #STAIRS}
     */
    public boolean whole() {
        return this != STAIRS;
    }
}
