package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Direction;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What the way from the newest state down to the empty database and up again found, beyond what the single trips did.
 *
 * @param outcomes the states that differed or failed on the way and not on the single trips
 * @param segments the stretches it walked, in words: a history with irreversible migrations is walked in several
 * @param notWalked why it was not walked at all; empty when it was
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record WholeWay(List<WayOutcome> outcomes, List<String> segments, Optional<String> notWalked) {

    /** Copies the lists. */
    public WholeWay {
        outcomes = List.copyOf(outcomes);
        segments = List.copyOf(segments);
    }

    /**
     * Tells whether it found nothing.
     *
     * @return true when no state differed and no migration failed
     */
    public boolean isClean() {
        return outcomes.isEmpty();
    }

    /**
     * A state of the way that is not what it should be.
     *
     * @param step the step that was just taken
     * @param direction down or up
     * @param failure the migration that failed, when one did
     * @param findings the differences
     */
    public record WayOutcome(Step step, Direction direction, Optional<TripFailure> failure, List<Finding> findings) {

        /** Copies the findings. */
        public WayOutcome {
            findings = List.copyOf(findings);
        }
    }
}
