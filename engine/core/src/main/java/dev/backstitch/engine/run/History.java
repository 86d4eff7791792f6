package dev.backstitch.engine.run;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.tool.AppliedMigration;
import dev.backstitch.engine.tool.Migrator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Where a database stands: what is applied and what is pending.
 *
 * @param migrations all that have files, in the order in which the tool applies them
 * @param applied what the history table says, in the order of the migrations; those that no file has come last
 * @param pending the migrations that the tool would apply, in its order
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record History(List<Migration> migrations, List<HistoryEntry> applied, List<Migration> pending) {

    /** Copies the lists. */
    public History {
        migrations = List.copyOf(migrations);
        applied = List.copyOf(applied);
        pending = List.copyOf(pending);
    }

    /** Reads the history table; the migrations are those of the migrator, with what the settings declare of them. */
    static History read(Migrator migrator, List<Migration> migrations) {
        List<HistoryEntry> applied = new ArrayList<>();
        List<Migration> pending = new ArrayList<>(migrations);
        for (AppliedMigration row : migrator.applied()) {
            Optional<Migration> migration = migrations.stream()
                    .filter(known -> migrator.isOf(row, known))
                    .findFirst();
            migration.ifPresent(pending::remove);
            applied.add(new HistoryEntry(row, migration));
        }
        return new History(migrations, applied, pending);
    }

    /**
     * Returns the applied migrations that have files.
     *
     * @return in the order in which the tool applies them
     */
    public List<Migration> revertible() {
        return applied.stream().flatMap(entry -> entry.migration().stream()).toList();
    }

    /**
     * Returns the versions that the history table has and no file.
     *
     * @return as the table spells them
     */
    public List<String> lost() {
        return applied.stream()
                .filter(entry -> entry.migration().isEmpty())
                .map(entry -> entry.row().version())
                .toList();
    }

    /**
     * Returns the migration that its tool began and did not end.
     *
     * @return its entry, or empty when all are ended
     */
    public Optional<HistoryEntry> unfinished() {
        return applied.stream().filter(HistoryEntry::isUnfinished).findFirst();
    }
}
