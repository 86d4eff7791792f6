package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.tool.Timeouts;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * How to check a history.
 *
 * @param walk which ways to walk
 * @param policies how much each class of difference weighs
 * @param waivers what may pass, and why
 * @param groups the steps that span several migrations; they do not overlap
 * @param groupPrefix the number of leading characters of the version that make a group; empty for no grouping by prefix
 * @param irreversible declared irreversible outside of the files: reason by version, or under {@code all}
 * @param nothingToUndo declared to leave nothing to undo outside of the files: reason by version
 * @param init an SQL script that runs before the empty state is taken
 * @param only versions or names to check, all others being applied only; empty for all
 * @param from the first version to check, earlier ones being applied only
 * @param failFast whether to stop at the first red verdict
 * @param baseline the file of findings that are known and do not gate; empty for none
 * @param allowClusterChanges whether a history may change roles on a server that is not ours
 * @param keep whether databases are kept for a look
 * @param timeouts how long a migration may take
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record CheckSettings(
        Walk walk,
        Policies policies,
        List<Waiver> waivers,
        List<StepGroup> groups,
        Optional<Integer> groupPrefix,
        Map<String, String> irreversible,
        Map<String, String> nothingToUndo,
        Optional<Path> init,
        List<String> only,
        Optional<String> from,
        boolean failFast,
        Optional<Path> baseline,
        boolean allowClusterChanges,
        boolean keep,
        Timeouts timeouts) {

    /** What holds when nothing is configured. */
    public static final CheckSettings DEFAULTS = new CheckSettings(
            Walk.BOTH,
            Policies.DEFAULTS,
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            false,
            false,
            Timeouts.DEFAULTS);

    /** Copies lists and maps. */
    public CheckSettings {
        waivers = List.copyOf(waivers);
        groups = List.copyOf(groups);
        irreversible = Collections.unmodifiableMap(new TreeMap<>(irreversible));
        nothingToUndo = Collections.unmodifiableMap(new TreeMap<>(nothingToUndo));
        only = List.copyOf(only);
    }

    /**
     * Returns a history with what these settings declare of it: which migrations are irreversible, and which leave
     * nothing to undo.
     *
     * @param migrations the history as its files have it
     * @return the same migrations in the same order
     * @throws UnknownMigrationException when a declaration names a migration that is not there
     */
    public List<Migration> declare(List<Migration> migrations) {
        return StepPlanner.declare(migrations, this);
    }

    /**
     * Returns these settings with another walk.
     *
     * @param other which ways are walked
     * @return a copy
     */
    public CheckSettings withWalk(Walk other) {
        return new CheckSettings(
                other,
                policies,
                waivers,
                groups,
                groupPrefix,
                irreversible,
                nothingToUndo,
                init,
                only,
                from,
                failFast,
                baseline,
                allowClusterChanges,
                keep,
                timeouts);
    }
}
