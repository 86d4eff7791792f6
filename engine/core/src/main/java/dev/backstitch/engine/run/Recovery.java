package dev.backstitch.engine.run;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.StepFailedException;
import java.util.List;
import java.util.Optional;

/** What a failed migration left in the history, and how to go on. */
record Recovery(MigrationTool tool, History history) {

    List<String> lines(StepFailedException failed) {
        String table = tool.historyTables().stream().findFirst().orElse("the history");
        Optional<HistoryEntry> unfinished = history.unfinished();
        return unfinished
                .map(entry -> dirty(table, entry, failed))
                .orElseGet(() -> clean(table, failed.migration(), failed.direction()));
    }

    private List<String> clean(String table, Migration migration, Direction direction) {
        boolean recorded = history.revertible().stream()
                .anyMatch(applied -> applied.version().equals(migration.version()));
        return List.of(
                "history   %s %s %s as applied".formatted(table, recorded ? "has" : "does not have", migration.name()),
                "to do     correct it and run %s again; what it did outside a transaction, if anything, is still there"
                        .formatted(direction == Direction.UP ? "migrate" : "undo"));
    }

    private List<String> dirty(String table, HistoryEntry entry, StepFailedException failed) {
        return List.of(
                "history   %s has version %s as dirty: %s refuses to go on"
                        .formatted(table, entry.row().version(), tool.name()),
                "to do     see what it left behind, put that right, and correct the migration",
                "then      " + reset(table, failed));
    }

    /** Where the database stands once the failed half is undone by hand. */
    private String reset(String table, StepFailedException failed) {
        List<Migration> migrations = history.migrations();
        int index = migrations.stream()
                .map(Migration::version)
                .toList()
                .indexOf(failed.migration().version());
        int before = failed.direction() == Direction.UP ? index - 1 : index;
        return before < 0
                ? "DELETE FROM %s;".formatted(table)
                : "UPDATE %s SET version = %s, dirty = false;"
                        .formatted(
                                table, number(migrations.get(before).version().text()));
    }

    private static String number(String version) {
        return version.replaceFirst("^0+(?=.)", "");
    }
}
