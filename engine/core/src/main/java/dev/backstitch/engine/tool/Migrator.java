package dev.backstitch.engine.tool;

import dev.backstitch.engine.migration.Migration;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What a migration tool can do to one database; all else is derived from these.
 *
 * <p>Not safe for use by several threads. Whoever opened it closes it; closing frees its connections and leaves the
 * database as it is.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface Migrator extends AutoCloseable {

    /**
     * Returns the history.
     *
     * @return all migrations, in the order in which the tool applies them
     */
    List<Migration> migrations();

    /**
     * Returns what the tool's own history table says.
     *
     * @return the applied migrations, in the order of {@link #migrations()}; empty when there is no history table yet
     */
    List<AppliedMigration> applied();

    /**
     * Tells whether a row of the history is that of a migration.
     *
     * @param row one of {@link #applied()}
     * @param migration one of {@link #migrations()}
     * @return whether the tool would take this migration for applied because of this row
     */
    default boolean isOf(AppliedMigration row, Migration migration) {
        return row.version().equals(migration.version().text());
    }

    /**
     * Applies exactly this migration and records it, as the tool would.
     *
     * @param migration one of {@link #migrations()}
     * @return what it did
     * @throws IllegalArgumentException when it is none of them
     * @throws StepFailedException when the migration fails; the history is then as the tool leaves it
     */
    StepResult up(Migration migration);

    /**
     * Reverts exactly this migration and takes it out of the history, as the tool would.
     *
     * <p>One that is declared to leave nothing to undo is taken out of the history whether or not it has a down.
     *
     * @param migration one of {@link #migrations()} that has a down, or leaves nothing to undo
     * @return what it did
     * @throws IllegalArgumentException when it is none of them, or has no down
     * @throws StepFailedException when the migration fails; the history is then as the tool leaves it
     */
    StepResult down(Migration migration);

    /**
     * Lends the connection on which the migrations run, for a look at the database between two of them: what has just
     * been changed is seen there soonest. It is in auto-commit mode and as good as new, and must be left so, except
     * that prepared statements whose names begin with {@code backstitch_} may stay.
     *
     * @return the connection; empty when the tool has none to lend. It may be another one after a step, and must not be
     *     closed.
     */
    default Optional<Connection> lend() {
        return Optional.empty();
    }

    @Override
    void close();
}
