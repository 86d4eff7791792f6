package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.tool.MigrationTool;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The walk over one history on one server: lazy, memoised and shared. Each outcome is worked out once, when first asked for;
 * asked for in order, each step costs one round trip, and asked for alone, only the ups before it. Safe for use by several
 * threads, one of which walks at a time.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RoundTripWalk implements AutoCloseable {

    /**
     * Prepares a walk. Nothing runs yet.
     *
     * @param tool the history
     * @param server the server on which it makes databases
     * @param settings how to check
     * @throws UnknownMigrationException when the settings name a migration that is not there
     */
    public RoundTripWalk(MigrationTool tool, PostgresServer server, CheckSettings settings) {
        throw new IllegalStateException("sketch" + tool + server + settings);
    }

    /**
     * Returns the history as the settings see it: with declarations from outside the files.
     *
     * @return all migrations in order
     */
    public List<Migration> migrations() {
        return List.of();
    }

    /**
     * Returns the round trips, those that the settings leave out included (their verdict is NOT_CHECKED).
     *
     * @return one for each step, in order; none of them has run yet
     */
    public List<RoundTrip> trips() {
        return List.of();
    }

    /**
     * Walks the whole way, once. Runs the trips first: it reports only what they did not.
     *
     * @return what it found
     */
    public WholeWay wholeWay() {
        throw new IllegalStateException("sketch");
    }

    /**
     * Makes a database at the newest version, to which only ups were applied.
     *
     * @return a database of its own, which the caller closes
     * @throws dev.backstitch.engine.tool.StepFailedException when an up on the way fails
     */
    public Database copyAtNewest() {
        throw new IllegalStateException("sketch");
    }

    /**
     * Makes a database at one version, to which only ups were applied.
     *
     * @param version a version or name, as users write it
     * @return a database of its own, which the caller closes
     * @throws UnknownMigrationException when no migration, or more than one, has it
     * @throws dev.backstitch.engine.tool.StepFailedException when an up on the way fails
     */
    public Database copyAt(String version) {
        throw new IllegalStateException("sketch" + version);
    }

    /** Closes its databases. */
    @Override
    public void close() {}
}
