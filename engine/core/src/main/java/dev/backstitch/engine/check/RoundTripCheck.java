package dev.backstitch.engine.check;

import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.tool.MigrationTool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The whole check of one history on one server, as the command line runs it.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RoundTripCheck {

    private RoundTripCheck() {}

    /**
     * Runs the check.
     *
     * @param tool the history
     * @param server the server on which it makes databases
     * @param settings how to check
     * @param progress is told each outcome as it is known
     * @return all that was found
     * @throws UnknownMigrationException when the settings name a migration that is not there
     * @throws IllegalArgumentException when the baseline cannot be read
     */
    public static CheckReport run(
            MigrationTool tool, PostgresServer server, CheckSettings settings, CheckProgress progress) {
        try (RoundTripWalk walk = new RoundTripWalk(tool, server, settings)) {
            long start = System.nanoTime();
            progress.started(walk.trips().size());
            List<TripOutcome> outcomes = new ArrayList<>();
            for (RoundTrip trip : walk.trips()) {
                progress.tripStarted(trip.step());
                outcomes.add(trip.outcome());
                progress.tripEnded(trip.outcome());
            }
            progress.wholeWayStarted();
            WholeWay whole = walk.wholeWay();
            List<String> problems = walk.problems();
            return new CheckReport(
                    tool.name(),
                    tool.source(),
                    server.description(),
                    outcomes,
                    whole,
                    problems,
                    walk.tally().statements(),
                    walk.tally().downs(),
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
