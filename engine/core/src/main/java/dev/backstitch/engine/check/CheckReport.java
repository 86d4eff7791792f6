package dev.backstitch.engine.check;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * All that a check found: the value that every report is made from.
 *
 * @param tool the migration tool
 * @param source the folder of the migrations
 * @param postgres the server, in words
 * @param trips the outcome of each step, in order
 * @param whole the whole way
 * @param problems what makes the check red beside the verdicts: a stale waiver or baseline entry, a vacuous run, a
 *     history of which a second migrate would run something again; a sentence each
 * @param statements how many SQL statements of migrations ran
 * @param downs how many downs ran
 * @param elapsed from the first statement to the last comparison
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record CheckReport(
        String tool,
        Path source,
        String postgres,
        List<TripOutcome> trips,
        WholeWay whole,
        List<String> problems,
        int statements,
        int downs,
        Duration elapsed) {

    /** Copies the lists. */
    public CheckReport {
        trips = List.copyOf(trips);
        problems = List.copyOf(problems);
    }

    /**
     * Counts the verdicts.
     *
     * @return how many steps got each verdict, those that none got left out
     */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        trips.forEach(trip -> counts.merge(trip.verdict(), 1, Integer::sum));
        return counts;
    }

    /**
     * Tells whether the check is red: exit code 1.
     *
     * @return whether a verdict is red, the whole way found something, or there is a problem
     */
    public boolean isRed() {
        return trips.stream().anyMatch(TripOutcome::isRed) || !whole.isClean() || !problems.isEmpty();
    }
}
