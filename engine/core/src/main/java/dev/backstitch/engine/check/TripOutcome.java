package dev.backstitch.engine.check;

import dev.backstitch.engine.schema.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What one round trip found.
 *
 * @param step what it went over
 * @param verdict what it says
 * @param reason why: the declared reason, what is missing, or why it was not checked; empty where the verdict says it
 *     all
 * @param failure the migration that failed, when one did
 * @param findings the differences that are errors or warnings, errors first
 * @param warnings what else is worth a look (settings left behind, declarations), a sentence each
 * @param waived what would be an error but for a waiver or the baseline, with the reason of each, a line each
 * @param states the two states whose difference the verdict is about; empty when none differed
 * @param up how long the first up took
 * @param down how long the down took; zero when it did not run
 * @param known whether the baseline lists all that would make it red
 * @param keptDatabase the URL, without password, of the database that was kept for a look
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record TripOutcome(
        Step step,
        Verdict verdict,
        Optional<String> reason,
        Optional<TripFailure> failure,
        List<Finding> findings,
        List<String> warnings,
        List<String> waived,
        Optional<States> states,
        Duration up,
        Duration down,
        boolean known,
        Optional<String> keptDatabase) {

    /** Copies the lists. */
    public TripOutcome {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
        waived = List.copyOf(waived);
    }

    /**
     * Tells whether this outcome makes a check red.
     *
     * @return whether the verdict is red and the baseline does not know it
     */
    public boolean isRed() {
        return verdict.isRed() && !known;
    }

    /**
     * Tells whether it was not checked because the environment lacks something, such as an extension: exit code 3.
     *
     * @return true for {@link Verdict#NOT_CHECKED} with a failure
     */
    public boolean lacksEnvironment() {
        return verdict == Verdict.NOT_CHECKED && failure.isPresent();
    }

    /**
     * Two states of the schema that should be equal.
     *
     * @param expected before the up, or after the first up
     * @param found after the down, or after the second up
     */
    public record States(Schema expected, Schema found) {}
}
