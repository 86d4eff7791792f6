package dev.backstitch.junit;

import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.migration.Location;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * All round trips of a history, for a {@code @TestFactory}.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> every_down_is_quick(RoundTrips trips) {
 *     return trips.asTests("is quick", trip -> assertThat(trip.outcome().down()).isLessThan(Duration.ofSeconds(1)));
 * }
 * }</pre>
 *
 * <p>Nothing runs before it is looked at; a test that takes this parameter and never looks fails. Safe for use by
 * several threads.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RoundTrips {

    private final History history;
    private final RunAgain again;
    private volatile boolean examined;

    RoundTrips(History history, RunAgain again) {
        this.history = history;
        this.again = again;
    }

    /**
     * Returns the round trips, those left out that {@code backstitch.only} or {@code backstitch.from} do not select.
     *
     * @return one for each migration (or group of them), in order; none of them has run yet
     */
    public List<RoundTrip> selected() {
        examined = true;
        return history.trips().stream()
                .filter(history::isSelected)
                .map(RoundTrip::unexamined)
                .toList();
    }

    /**
     * Walks the whole way, the first time that a test of this history asks. Runs the trips first: it reports only what
     * they did not.
     *
     * @return what it found
     */
    public WholeWay wholeWay() {
        examined = true;
        return history.wholeWay();
    }

    /**
     * Returns what makes a check red beside its verdicts: waivers and entries of the baseline that match nothing any
     * more, or a run that executed no down. Runs the trips and the whole way first.
     *
     * @return a sentence each; empty when all is well
     */
    public List<String> problems() {
        examined = true;
        return history.problems();
    }

    /**
     * Makes a test of each selected round trip.
     *
     * <p>Its name is the migration's and then {@code what}; under {@link PostgresVersions} it ends in {@code on 15}.
     * Names must be unique in a class: build tools merge tests of one name, and can take a failed one for a flaky one.
     * So give each factory of a class another {@code what}. The source of the test is the file of the down, or that of
     * the up where there is none.
     *
     * <p>A migration that is declared irreversible, and rightly so, shows as aborted with its reason; so does one whose
     * findings the baseline knows. A body that never looks at its trip fails.
     *
     * @param what what is tested, such as {@code comes back}
     * @param body the test
     * @return a test for each trip, in order
     */
    public Stream<DynamicNode> asTests(String what, ThrowingConsumer<? super RoundTrip> body) {
        List<RoundTrip> trips = selected();
        return trips.stream().map(trip -> test(trip, what, body));
    }

    boolean areExamined() {
        return examined;
    }

    private DynamicNode test(RoundTrip trip, String what, ThrowingConsumer<? super RoundTrip> body) {
        String name = trip.step().name() + " " + what + history.suffix();
        return source(trip)
                .map(uri -> DynamicTest.dynamicTest(name, uri, () -> run(trip, body)))
                .orElseGet(() -> DynamicTest.dynamicTest(name, () -> run(trip, body)));
    }

    private void run(RoundTrip trip, ThrowingConsumer<? super RoundTrip> body) throws Throwable {
        try {
            body.accept(trip);
        } catch (AssertionError e) {
            abortIfExpected(trip);
            throw again.addTo(e, trip);
        }
        UnexaminedTripExtension.requireExamined(trip);
        abortIfExpected(trip);
    }

    private void abortIfExpected(RoundTrip trip) {
        TripOutcome outcome = trip.outcome();
        if (outcome.verdict() == Verdict.IRREVERSIBLE) {
            Assumptions.abort("%s is declared irreversible: %s"
                    .formatted(trip.step().name(), outcome.reason().orElse("no reason was given")));
        }
        if (outcome.verdict() == Verdict.NOT_CHECKED && !history.walksStairs()) {
            Assumptions.abort("%s was not checked on its own: %s"
                    .formatted(trip.step().name(), outcome.reason().orElse("the stairs were not walked")));
        }
        if (outcome.known()) {
            Assumptions.abort(
                    "%s is %s, which the baseline knows".formatted(trip.step().name(), outcome.verdict()));
        }
    }

    private static Optional<URI> source(RoundTrip trip) {
        return trip.step().last().down().or(() -> trip.step().last().up()).map(RoundTrips::uri);
    }

    private static URI uri(Location location) {
        return URI.create(location.file().toAbsolutePath().toUri() + "?line=" + location.line());
    }
}
