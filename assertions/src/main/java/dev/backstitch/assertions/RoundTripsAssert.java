package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.report.TripText;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on all round trips of a history: {@code assertThatRoundTrips(trips)}, or {@code assertThat(report)} for
 * those of a report. What has not run yet runs when the chain begins.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RoundTripsAssert extends BackstitchAssert<RoundTripsAssert, List<TripOutcome>> {

    private static final int MOST_TRIPS = 5;

    private final Set<Verdict> accepted = EnumSet.of(Verdict.REVERSIBLE);
    private boolean knownAccepted;

    RoundTripsAssert(@Nullable List<TripOutcome> actual, Sink sink) {
        super(actual, RoundTripsAssert.class, sink);
    }

    static RoundTripsAssert of(@Nullable Collection<RoundTrip> trips, Sink sink) {
        return new RoundTripsAssert(
                trips == null ? null : trips.stream().map(RoundTrip::outcome).toList(), sink);
    }

    static RoundTripsAssert of(@Nullable CheckReport report, Sink sink) {
        return new RoundTripsAssert(report == null ? null : report.trips(), sink);
    }

    /**
     * Takes migrations that are declared irreversible, and rightly so, for reversible.
     *
     * @return this assertion object
     */
    public RoundTripsAssert acceptingIrreversible() {
        accepted.add(Verdict.IRREVERSIBLE);
        return this;
    }

    /**
     * Takes migrations whose findings the baseline knows for reversible.
     *
     * @return this assertion object
     */
    public RoundTripsAssert acceptingKnown() {
        knownAccepted = true;
        return this;
    }

    /**
     * Verifies that each trip is {@linkplain RoundTripAssert#isReversible reversible}, or is
     * {@linkplain #acceptingIrreversible accepted}. No trips at all fail too: nothing was shown of them.
     *
     * @return this assertion object
     * @throws AssertionError if any is not, or there is none; the message has a paragraph for each, for five of them at
     *     most
     */
    public RoundTripsAssert areAllReversible() {
        return check(trips -> {
            if (trips.isEmpty()) {
                throw error(
                        Message.of("Expecting round trips that are reversible, but there are none."), "trips", "none");
            }
            List<TripOutcome> others =
                    trips.stream().filter(outcome -> !isAccepted(outcome)).toList();
            if (!others.isEmpty()) {
                throw error(
                        Message.of(headline(trips.size(), others)),
                        verdicts(others, outcome -> Verdict.REVERSIBLE),
                        verdicts(others, TripOutcome::verdict));
            }
        });
    }

    private boolean isAccepted(TripOutcome outcome) {
        return accepted.contains(outcome.verdict()) || (knownAccepted && outcome.known());
    }

    private static String headline(int all, List<TripOutcome> others) {
        String text = others.stream().limit(MOST_TRIPS).map(TripText::render).collect(joining("\n\n"));
        String rest = others.stream()
                .skip(MOST_TRIPS)
                .map(outcome -> "\n  " + outcome.step().name() + ": " + outcome.verdict())
                .collect(joining());
        return "Expecting all %d round trips to be reversible, but %d %s not.\n\n%s"
                        .formatted(all, others.size(), others.size() == 1 ? "is" : "are", text)
                + (rest.isEmpty() ? "" : "\n\nand also" + rest);
    }

    private static String verdicts(List<TripOutcome> outcomes, Function<TripOutcome, Verdict> verdict) {
        return outcomes.stream()
                .map(outcome -> outcome.step().name() + ": " + verdict.apply(outcome))
                .collect(joining("\n"));
    }

    @Override
    String subject(List<TripOutcome> trips) {
        return "the round trips";
    }

    @Override
    String label(List<TripOutcome> trips) {
        return "";
    }

    @Override
    String kind() {
        return "list of round trips";
    }

    @Override
    String summary(List<TripOutcome> trips) {
        return trips.size() + " round trips";
    }
}
