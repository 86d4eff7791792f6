package dev.backstitch.engine.run;

import dev.backstitch.engine.check.MigrationNames;
import dev.backstitch.engine.check.UnknownMigrationException;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.migration.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Chooses what to run: pure, no files and no database. */
final class Planner {

    private final History history;
    private final List<Migration> applied;
    private final boolean recordsOnlyTheNewest;
    private final String tool;

    /** Plans for a history; {@code recordsOnlyTheNewest} is that of the tool. */
    Planner(History history, String tool, boolean recordsOnlyTheNewest) {
        this.history = history;
        this.applied = history.revertible();
        this.tool = tool;
        this.recordsOnlyTheNewest = recordsOnlyTheNewest;
    }

    /**
     * Plans what to apply.
     *
     * @throws UnknownMigrationException when the target names no migration, several, or one that is not pending
     * @throws RunImpossibleException when the history stands against it
     */
    Plan up(UpTarget target) {
        List<Migration> steps;
        if (target instanceof UpTarget.To to) {
            int last = MigrationNames.find(history.migrations(), to.version());
            steps = history.pending().stream()
                    .filter(migration -> history.migrations().indexOf(migration) <= last)
                    .toList();
        } else if (target instanceof UpTarget.Only only) {
            steps = List.of(pending(only.name()));
        } else {
            steps = history.pending();
        }
        requireFinished();
        if (recordsOnlyTheNewest && !steps.isEmpty()) {
            requireNoneLost(history.lost(), "applied to");
        }
        return new Plan(Direction.UP, steps, outOfOrder(steps));
    }

    private Migration pending(String name) {
        Migration migration = history.migrations().get(MigrationNames.find(history.migrations(), name));
        if (!history.pending().contains(migration)) {
            throw new UnknownMigrationException("%s is not pending: it is applied".formatted(migration.name()));
        }
        Migration next = history.pending().get(0);
        if (recordsOnlyTheNewest && !next.equals(migration)) {
            throw new UnknownMigrationException(
                    "%s records only the newest version, so %s must be applied before %s; use --to"
                            .formatted(tool, next.name(), migration.name()));
        }
        return migration;
    }

    private List<String> outOfOrder(List<Migration> steps) {
        if (applied.isEmpty()) {
            return List.of();
        }
        Migration newest = applied.get(applied.size() - 1);
        int position = history.migrations().indexOf(newest);
        return steps.stream()
                .filter(step -> history.migrations().indexOf(step) < position)
                .map(step -> "%s is older than %s, which is applied".formatted(step.name(), newest.name()))
                .toList();
    }

    /**
     * Plans what to revert.
     *
     * @throws UnknownMigrationException when the target names no migration, several, or one that is not applied
     * @throws RunImpossibleException when the history or a missing down stands against it
     */
    Plan down(DownTarget target) {
        List<Migration> steps = new ArrayList<>();
        List<String> lost = List.of();
        if (target instanceof DownTarget.Only only) {
            steps.add(applied(only.name()));
            requireNewest(steps.get(0));
        } else if (target instanceof DownTarget.To to) {
            Migration last = applied(to.version());
            steps.addAll(applied.subList(applied.indexOf(last), applied.size()));
            lost = lostFrom(Optional.of(last));
        } else if (target instanceof DownTarget.All) {
            steps.addAll(applied);
            lost = history.lost();
        } else {
            Optional<Migration> newest = applied.stream().reduce((older, newer) -> newer);
            newest.ifPresent(steps::add);
            lost = lostFrom(newest);
        }
        requireFinished();
        requireNoneLost(lost, "reverted in");
        steps.forEach(Planner::requireDown);
        Collections.reverse(steps);
        return new Plan(Direction.DOWN, steps, declaredIrreversible(steps));
    }

    private Migration applied(String name) {
        Migration migration = history.migrations().get(MigrationNames.find(history.migrations(), name));
        if (!applied.contains(migration)) {
            throw new UnknownMigrationException(
                    "%s is not applied, so it cannot be reverted".formatted(migration.name()));
        }
        return migration;
    }

    private void requireNewest(Migration migration) {
        Migration newest = applied.get(applied.size() - 1);
        if (recordsOnlyTheNewest && !newest.equals(migration)) {
            throw new UnknownMigrationException(
                    "%s records only the newest version, so %s must be reverted before %s; use --all --to"
                            .formatted(tool, newest.name(), migration.name()));
        }
    }

    /** The recorded versions without a file that would be reverted on the way down to a migration. */
    private List<String> lostFrom(Optional<Migration> last) {
        return history.lost().stream()
                .filter(version -> last.map(migration -> new Version(version).compareTo(migration.version()) > 0)
                        .orElse(true))
                .toList();
    }

    private void requireNoneLost(List<String> lost, String what) {
        if (!lost.isEmpty()) {
            throw new RunImpossibleException(
                    """
                    the history of the database names what no file has, so nothing is %s it.
                      missing   %s
                      to do     bring the files back (from another branch, perhaps), or name the right folder: --migrations DIR"""
                            .formatted(what, String.join(", ", lost)));
        }
    }

    private void requireFinished() {
        Optional<HistoryEntry> unfinished = history.unfinished();
        if (unfinished.isPresent()) {
            HistoryEntry entry = unfinished.get();
            throw new RunImpossibleException(
                    """
                    version %s is dirty: %s began it and did not end it, and refuses to go on.
                      to do     see what it left behind, put that right, then set the history to where the database stands"""
                            .formatted(entry.row().version(), tool));
        }
    }

    private static void requireDown(Migration migration) {
        Reversal reversal = migration.reversal();
        if (reversal.hasDown() || reversal instanceof Reversal.NothingToUndo) {
            return;
        }
        String why = reversal instanceof Reversal.Irreversible irreversible
                ? "it is declared irreversible: " + irreversible.reason()
                : reversal instanceof Reversal.Missing missing ? missing.what() : "it has no down";
        throw new RunImpossibleException(
                """
                %s cannot be reverted, so nothing is: %s.
                  to do     write its down, or restore a backup"""
                        .formatted(migration.name(), why));
    }

    private static List<String> declaredIrreversible(List<Migration> steps) {
        return steps.stream()
                .filter(step -> step.reversal() instanceof Reversal.Irreversible)
                .map(step -> "%s is declared irreversible (%s), and its down is run all the same"
                        .formatted(step.name(), ((Reversal.Irreversible) step.reversal()).reason()))
                .toList();
    }
}
