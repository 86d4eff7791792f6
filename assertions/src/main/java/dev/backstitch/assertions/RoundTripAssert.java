package dev.backstitch.assertions;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.report.TripText;
import dev.backstitch.engine.schema.Difference;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link RoundTrip}. Each of them runs the trip, if it has not run yet.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RoundTripAssert extends BackstitchAssert<RoundTripAssert, RoundTrip> {

    private static final String NO_SECOND_UP =
            "\n\n  It was not shown to be idempotent either: there was no second up from the same state to compare with the first.";

    RoundTripAssert(@Nullable RoundTrip actual, Sink sink) {
        super(actual, RoundTripAssert.class, sink);
    }

    /**
     * Verifies that the down restores what was there before the up, and that the up can be applied again with the same
     * result.
     *
     * <p>A migration that is declared irreversible, and one that was not checked, are not reversible either.
     *
     * @return this assertion object
     * @throws AssertionError if the verdict is anything but {@link Verdict#REVERSIBLE}; the first line names the
     *     migration and the verdict
     */
    public RoundTripAssert isReversible() {
        return check(trip -> {
            TripOutcome outcome = trip.outcome();
            if (outcome.verdict() != Verdict.REVERSIBLE) {
                throw failed(TripText.render(outcome), outcome);
            }
        });
    }

    /**
     * Verifies that the second up ends in the same schema as the first.
     *
     * <p>It fails as well when there was no second up to compare: when the up or the down failed, when the down did not
     * restore the schema, and when the migration is irreversible or was not checked.
     *
     * @return this assertion object
     * @throws AssertionError if the second up failed or differs, or there was none
     */
    public RoundTripAssert isIdempotent() {
        return check(trip -> {
            TripOutcome outcome = trip.outcome();
            switch (outcome.verdict()) {
                case REVERSIBLE -> {}
                case REAPPLY_FAILED, REAPPLY_DIFFERS -> throw failed(TripText.render(outcome), outcome);
                default -> throw failed(TripText.render(outcome) + NO_SECOND_UP, outcome);
            }
        });
    }

    /**
     * Verifies that the migration is declared irreversible, with a reason, and rightly so.
     *
     * @return this assertion object
     * @throws AssertionError if the verdict is anything but {@link Verdict#IRREVERSIBLE}
     */
    public RoundTripAssert isIrreversible() {
        return hasVerdict(Verdict.IRREVERSIBLE);
    }

    /**
     * Verifies the verdict.
     *
     * @param verdict the verdict
     * @return this assertion object
     * @throws AssertionError if the trip got another
     */
    public RoundTripAssert hasVerdict(Verdict verdict) {
        return check(trip -> {
            TripOutcome outcome = trip.outcome();
            if (outcome.verdict() != verdict) {
                String headline = "Expecting %s to have the verdict %s, but it has %s."
                        .formatted(outcome.step().name(), verdict, outcome.verdict());
                throw error(
                        Message.of(headline + "\n\n" + TripText.render(outcome)),
                        verdict.name(),
                        outcome.verdict().name());
            }
        });
    }

    private AssertionError failed(String text, TripOutcome outcome) {
        List<Difference> differences =
                outcome.findings().stream().map(Finding::difference).toList();
        return differences.isEmpty()
                ? error(
                        Message.of(text),
                        Verdict.REVERSIBLE.name(),
                        outcome.verdict().name())
                : error(Message.of(text), DifferenceText.expected(differences), DifferenceText.found(differences));
    }

    @Override
    String subject(RoundTrip trip) {
        return trip.step().name();
    }

    @Override
    String label(RoundTrip trip) {
        return trip.step().name();
    }

    @Override
    String kind() {
        return "round trip";
    }

    @Override
    String summary(RoundTrip trip) {
        return trip.toString();
    }
}
