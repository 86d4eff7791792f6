package dev.backstitch.assertions;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.report.TripText;
import dev.backstitch.engine.schema.Difference;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final String STILL_RED =
            "\n\n  This assertion fails all the same. hasVerdict(...) is the one to say that it is known.";

    private static final Set<Verdict> AFTER_A_DOWN = EnumSet.of(
            Verdict.REVERSIBLE,
            Verdict.NOT_RESTORED,
            Verdict.REAPPLY_FAILED,
            Verdict.REAPPLY_DIFFERS,
            Verdict.STALE_IRREVERSIBLE);

    RoundTripAssert(@Nullable RoundTrip actual, Sink sink) {
        super(actual, RoundTripAssert.class, sink);
    }

    /**
     * Verifies that the down restores what was there before the up, and that the up can be applied again with the same
     * result.
     *
     * <p>A migration that is declared irreversible, and one that was not checked, are not reversible either. Nor is one
     * whose findings the baseline knows: the baseline only keeps a check from failing, and the message says so.
     *
     * @return this assertion object
     * @throws AssertionError if the verdict is anything but {@link Verdict#REVERSIBLE}; the first line names the
     *     migration and the verdict
     */
    public RoundTripAssert isReversible() {
        return check(trip -> {
            TripOutcome outcome = trip.outcome();
            if (outcome.verdict() != Verdict.REVERSIBLE) {
                throw failed(TripText.render(outcome) + known(outcome), outcome);
            }
        });
    }

    private static String known(TripOutcome outcome) {
        return outcome.known() ? STILL_RED : "";
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
                case REAPPLY_FAILED, REAPPLY_DIFFERS ->
                    throw failed(TripText.render(outcome) + known(outcome), outcome);
                default -> throw failed(TripText.render(outcome) + NO_SECOND_UP, outcome);
            }
        });
    }

    /**
     * Verifies that the down restores these objects with all that belongs to them, whatever else it does.
     *
     * <pre><code>assertThat(trip).restores("users", "app.\"UserRole\"", "orders.total");</code></pre>
     *
     * <p>What the policies let pass with a warning, such as the order of columns, is restored. An object that neither
     * the up nor the down changed is restored too; one that is in neither schema fails where the trip knows them: that
     * is, where anything differs.
     *
     * @param objects names such as {@code users}, {@code app.users} or {@code users.email}; without a schema,
     *     {@code public} is meant
     * @return this assertion object
     * @throws AssertionError if one of them is not as it was before the up, or there is no state after a down
     */
    public RoundTripAssert restores(String... objects) {
        ObjectNames names = ObjectNames.of(objects);
        return check(trip -> {
            TripOutcome outcome = trip.outcome();
            String what =
                    "Expecting %s to restore %s, but ".formatted(outcome.step().name(), names);
            if (!AFTER_A_DOWN.contains(outcome.verdict())) {
                throw failed(what + "there is no schema after a down.\n\n" + TripText.render(outcome), outcome);
            }
            if (outcome.verdict() == Verdict.NOT_RESTORED) {
                requireKnown(outcome, objects);
                List<Difference> left = errors(outcome).filter(names::cover).toList();
                if (!left.isEmpty()) {
                    throw failed(
                            what + DifferenceText.count(left) + "." + DifferenceText.paragraph(left), left, outcome);
                }
            }
        });
    }

    private void requireKnown(TripOutcome outcome, String... objects) {
        outcome.states().ifPresent(states -> {
            for (String object : objects) {
                ObjectNames name = ObjectNames.of(object);
                if (!name.areIn(states.expected()) && !name.areIn(states.found())) {
                    throw error(
                            Message.of(
                                    "Expecting %s to restore %s, but there is no such object before its up or after its down."
                                            .formatted(outcome.step().name(), object)),
                            object,
                            "none");
                }
            }
        });
    }

    private static Stream<Difference> errors(TripOutcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::difference);
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
                : failed(text, differences, outcome);
    }

    private AssertionError failed(String text, List<Difference> differences, TripOutcome outcome) {
        DifferingDdl ddl = outcome.states()
                .map(states -> DifferingDdl.of(differences, states.expected(), states.found()))
                .orElseGet(() ->
                        new DifferingDdl(DifferenceText.expected(differences), DifferenceText.found(differences)));
        return error(Message.of(text), ddl.expected(), ddl.found());
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
