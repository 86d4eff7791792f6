package dev.backstitch.junit;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;

import dev.backstitch.engine.check.WholeWay;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The built-in suite: every migration goes up, down and up again, then the whole history does.
 *
 * <pre>{@code
 * class OrdersMigrationsTest implements RoundTripChecks {}
 * }</pre>
 *
 * <p>Add {@link MigrationTest} for a folder or a tool, {@link PostgresVersions} for several majors, and tests of your
 * own.
 *
 * <p>A method of yours that overrides one of these and does not repeat its annotation switches that check off, without
 * a word: so does Java. A class that is left with no test at all fails.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@MigrationTest
public interface RoundTripChecks {

    /**
     * Makes a test of each migration, named {@code <migration> comes back}. Its source is the file of the down.
     *
     * <p>A migration that is declared irreversible shows as aborted, with its reason. One that {@code backstitch.only}
     * does not select is left out.
     *
     * @param trips all round trips
     * @return a test for each migration, in order
     */
    @TestFactory
    default Stream<DynamicNode> every_migration_comes_back(RoundTrips trips) {
        return trips.asTests("comes back", trip -> assertThat(trip).isReversible());
    }

    /**
     * Takes the history from the newest version down to the empty database, state by state, and up again.
     *
     * <p>Shows as aborted when there is no way to walk: when {@code backstitch.walk} or {@code backstitch.only} say so.
     *
     * @param trips all round trips, which run first
     */
    @Test
    default void the_whole_way_down_and_up(RoundTrips trips) {
        WholeWay way = trips.wholeWay();
        way.notWalked().ifPresent(Assumptions::abort);
        assertThat(way).isReversible();
    }

    /**
     * Finds waivers and entries of the baseline that match nothing any more, and a run that executed no down at all.
     *
     * @param trips all round trips, which run first
     */
    @Test
    default void nothing_else_is_wrong(RoundTrips trips) {
        assertThat(trips.problems())
                .withFailMessage(() -> String.join("\n", trips.problems()))
                .isEmpty();
    }
}
