package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes steps of a history: pure, no files and no database. */
final class StepPlanner {

    private static final String ALL = "all";

    private StepPlanner() {}

    /** Returns the history with the declarations of the settings in it. */
    static List<Migration> declare(List<Migration> migrations, CheckSettings settings) {
        Map<String, String> irreversible = settings.irreversible();
        Map<String, String> nothing = settings.nothingToUndo();
        List<Migration> declared = new ArrayList<>(migrations);
        Optional.ofNullable(irreversible.get(ALL))
                .ifPresent(reason -> declared.replaceAll(migration -> irreversible(migration, reason)));
        irreversible.forEach((text, reason) -> {
            if (!text.equals(ALL)) {
                int index = MigrationNames.find(migrations, text);
                declared.set(index, irreversible(migrations.get(index), reason));
            }
        });
        nothing.forEach((text, reason) -> {
            int index = MigrationNames.find(migrations, text);
            declared.set(index, migrations.get(index).withReversal(new Reversal.NothingToUndo(reason)));
        });
        return List.copyOf(declared);
    }

    private static Migration irreversible(Migration migration, String reason) {
        return migration.withReversal(
                new Reversal.Irreversible(reason, migration.reversal().hasDown()));
    }

    /**
     * Groups a history in steps.
     *
     * @throws UnknownMigrationException when a group names a migration that is not there, or overlaps another
     */
    static List<Step> plan(List<Migration> migrations, CheckSettings settings) {
        int[] group = new int[migrations.size()];
        int number = 0;
        for (StepGroup range : settings.groups()) {
            number++;
            int from = MigrationNames.find(migrations, range.from());
            int to = MigrationNames.find(migrations, range.to());
            if (from > to) {
                throw new UnknownMigrationException("the group from %s to %s is upside down: %s comes first"
                        .formatted(range.from(), range.to(), migrations.get(to).name()));
            }
            for (int i = from; i <= to; i++) {
                if (group[i] != 0) {
                    throw new UnknownMigrationException("%s is in two groups; a migration belongs to one"
                            .formatted(migrations.get(i).name()));
                }
                group[i] = number;
            }
        }
        List<Step> steps = new ArrayList<>();
        List<Migration> current = new ArrayList<>();
        for (int i = 0; i < migrations.size(); i++) {
            if (i > 0 && !together(migrations, group, i, settings.groupPrefix())) {
                steps.add(new Step(current));
                current.clear();
            }
            current.add(migrations.get(i));
        }
        steps.add(new Step(current));
        return List.copyOf(steps);
    }

    private static boolean together(
            List<Migration> migrations, int[] group, int index, Optional<Integer> prefixLength) {
        if (group[index] != 0 || group[index - 1] != 0) {
            return group[index] == group[index - 1];
        }
        return prefixLength
                .map(length -> prefix(migrations.get(index), length).equals(prefix(migrations.get(index - 1), length)))
                .orElse(false);
    }

    private static String prefix(Migration migration, int length) {
        String version = migration.version().text();
        return version.substring(0, Math.min(length, version.length()));
    }

    /**
     * Returns the indexes of the steps that the settings select.
     *
     * @throws UnknownMigrationException when they name a migration that is not there
     */
    static Set<Integer> select(List<Migration> migrations, List<Step> steps, CheckSettings settings) {
        Set<Integer> selected = new HashSet<>();
        int from = settings.from()
                .map(text -> stepOf(steps, migrations.get(MigrationNames.find(migrations, text))))
                .orElse(0);
        Set<Integer> only = new HashSet<>();
        settings.only().forEach(text -> only.add(stepOf(steps, migrations.get(MigrationNames.find(migrations, text)))));
        for (int i = from; i < steps.size(); i++) {
            if (only.isEmpty() || only.contains(i)) {
                selected.add(i);
            }
        }
        if (selected.isEmpty()) {
            throw new UnknownMigrationException("nothing is selected: all of %s come before %s"
                    .formatted(settings.only(), settings.from().orElse("")));
        }
        return selected;
    }

    private static int stepOf(List<Step> steps, Migration migration) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).migrations().contains(migration)) {
                return i;
            }
        }
        throw new IllegalArgumentException(migration + " is in no step");
    }
}
