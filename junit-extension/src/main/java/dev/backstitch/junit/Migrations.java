package dev.backstitch.junit;

import dev.backstitch.engine.check.UnknownMigrationException;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.tool.AppliedMigration;
import dev.backstitch.engine.tool.Migrator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A cursor on the history of a test: takes the test's own database up and down.
 *
 * <pre>{@code
 * @Test
 * @AtVersion("20251003162519")
 * void a_down_keeps_the_rows(Migrations migrations, Connection db) throws SQLException {
 *     migrations.up();
 *     db.createStatement().execute("INSERT INTO …");
 *
 *     migrations.down();
 *
 *     assertThat(migrations.schema()).table("users").exists();
 * }
 * }</pre>
 *
 * <p>Where it stands is what the tool's own history table says, each time it is asked. Not safe for use by several
 * threads. Closed with the test.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class Migrations {

    private final History history;
    private final TestDatabase database;
    private @Nullable Migrator migrator;

    Migrations(History history, TestDatabase database) {
        this.history = history;
        this.database = database;
    }

    /**
     * Returns the whole history, applied or not.
     *
     * @return all migrations, in the order in which the tool applies them
     */
    public List<Migration> all() {
        return history.migrations();
    }

    /**
     * Returns where the database stands.
     *
     * @return the last migration that is applied, or empty when none is
     */
    public Optional<Migration> current() {
        int position = position();
        return position == 0 ? Optional.empty() : Optional.of(all().get(position - 1));
    }

    /**
     * Applies the next migration.
     *
     * @return the migration that was applied
     * @throws IllegalStateException when the database stands at the newest version
     * @throws dev.backstitch.engine.tool.StepFailedException when the migration fails
     */
    public Migration up() {
        int position = position();
        if (position == all().size()) {
            throw new IllegalStateException("there is nothing to apply: the database stands at the newest version, %s"
                    .formatted(all().get(position - 1)));
        }
        Migration next = all().get(position);
        migrator().up(next);
        return next;
    }

    /**
     * Reverts the migration at which the database stands.
     *
     * @return the migration that was reverted
     * @throws IllegalStateException when none is applied, or the migration has no down
     * @throws dev.backstitch.engine.tool.StepFailedException when the migration fails
     */
    public Migration down() {
        Migration current = current()
                .orElseThrow(() -> new IllegalStateException("there is nothing to revert: no migration is applied"));
        if (!current.reversal().hasDown()) {
            throw new IllegalStateException("%s cannot be reverted: %s".formatted(current, whyNot(current.reversal())));
        }
        migrator().down(current);
        return current;
    }

    /**
     * Applies migrations until the database stands at a version.
     *
     * @param version a version or a whole name
     * @return this cursor
     * @throws UnknownMigrationException when no migration, or more than one, has it
     * @throws IllegalStateException when the database stands beyond it
     * @throws dev.backstitch.engine.tool.StepFailedException when a migration on the way fails
     */
    public Migrations upTo(String version) {
        int target = indexOf(version) + 1;
        if (position() > target) {
            throw new IllegalStateException("cannot go up to %s: the database stands at %s, beyond it; use downTo"
                    .formatted(all().get(target - 1), at()));
        }
        while (position() < target) {
            up();
        }
        return this;
    }

    /**
     * Reverts migrations until the database stands at a version, which stays applied.
     *
     * @param version a version or a whole name
     * @return this cursor
     * @throws UnknownMigrationException when no migration, or more than one, has it
     * @throws IllegalStateException when the database stands before it, or a migration on the way has no down
     * @throws dev.backstitch.engine.tool.StepFailedException when a migration on the way fails
     */
    public Migrations downTo(String version) {
        int target = indexOf(version) + 1;
        if (position() < target) {
            throw new IllegalStateException("cannot go down to %s: the database stands at %s, before it; use upTo"
                    .formatted(all().get(target - 1), at()));
        }
        while (position() > target) {
            down();
        }
        return this;
    }

    /**
     * Reads what is in the database now.
     *
     * @return the schema, without the tool's history table
     */
    public Schema schema() {
        return database.schema();
    }

    void close() {
        if (migrator != null) {
            migrator.close();
        }
    }

    /** How many migrations are applied: those up to the last one that the history table has. */
    private int position() {
        List<AppliedMigration> applied = migrator().applied();
        return applied.isEmpty() ? 0 : indexOf(applied.get(applied.size() - 1).version()) + 1;
    }

    private int indexOf(String version) {
        return all().indexOf(history.migration(version));
    }

    private String at() {
        return current().map(Migration::name).orElse("the empty database");
    }

    private Migrator migrator() {
        if (migrator == null) {
            migrator = history.project()
                    .tool()
                    .open(database.database(), history.project().check().timeouts());
        }
        return migrator;
    }

    private static String whyNot(Reversal reversal) {
        if (reversal instanceof Reversal.Irreversible irreversible) {
            return "it is declared irreversible: " + irreversible.reason();
        }
        if (reversal instanceof Reversal.NothingToUndo nothing) {
            return "it is declared to leave nothing to undo: " + nothing.reason();
        }
        return reversal instanceof Reversal.Missing missing ? missing.what() : "it has no down";
    }

    @Override
    public String toString() {
        return "migrations of " + database.database().displayUrl();
    }
}
