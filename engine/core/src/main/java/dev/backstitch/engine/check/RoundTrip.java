package dev.backstitch.engine.check;

import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The round trip over one step: up, down and up again. It runs when first looked at, once. Safe for use by several
 * threads.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RoundTrip {

    private final Step step;
    private final Supplier<TripOutcome> trip;
    private volatile @Nullable TripOutcome outcome;

    RoundTrip(Step step, Supplier<TripOutcome> trip) {
        this.step = step;
        this.trip = trip;
    }

    /**
     * Returns what it goes over. Does not run the trip.
     *
     * @return the step
     */
    public Step step() {
        return step;
    }

    /**
     * Runs the trip, if it has not run yet, and returns what it found.
     *
     * @return the outcome
     */
    public TripOutcome outcome() {
        TripOutcome known = outcome;
        if (known == null) {
            known = trip.get(); // no lock here: the walk has one, and takes trips while it holds it
            outcome = known;
        }
        return known;
    }

    /**
     * Tells whether the trip has run.
     *
     * @return false as long as nobody looked at it
     */
    public boolean isExamined() {
        return outcome != null;
    }

    /**
     * Returns the same trip as one that nobody has looked at. What it finds is still worked out once.
     *
     * @return a round trip that is watched on its own: {@link #isExamined()} is false
     */
    public RoundTrip unexamined() {
        return new RoundTrip(step, this::outcome);
    }

    @Override
    public String toString() {
        return "round trip over " + step.name();
    }
}
