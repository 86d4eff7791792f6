package dev.backstitch.engine.check;

import org.apiguardian.api.API;

/**
 * Is told how a check goes on, from the thread that runs it.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface CheckProgress {

    /** Tells nobody. */
    CheckProgress SILENT = new CheckProgress() {};

    /**
     * The check begins.
     *
     * @param steps how many steps there are
     */
    default void started(int steps) {}

    /**
     * A trip begins.
     *
     * @param step its step
     */
    default void tripStarted(Step step) {}

    /**
     * A trip has ended.
     *
     * @param outcome what it found
     */
    default void tripEnded(TripOutcome outcome) {}

    /** The whole way begins. */
    default void wholeWayStarted() {}
}
