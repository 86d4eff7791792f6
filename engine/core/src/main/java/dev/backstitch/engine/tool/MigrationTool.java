package dev.backstitch.engine.tool;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.postgres.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One history on disk, as one tool reads it. Immutable, safe for use by several threads.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface MigrationTool {

    /**
     * Returns the tool's name.
     *
     * @return such as {@code golang-migrate}
     */
    String name();

    /**
     * Returns where the history was read from.
     *
     * @return the folder
     */
    Path source();

    /**
     * Returns the history.
     *
     * @return all migrations, in the order in which the tool applies them, at least one
     */
    List<Migration> migrations();

    /**
     * Returns the tables in which the tool keeps its history: no part of the schema that is compared.
     *
     * @return names as {@code schema.table}, quoted where Postgres needs it
     */
    List<String> historyTables();

    /**
     * Tells whether the history names one version, up to which everything counts as applied, as that of golang-migrate
     * does: then only the newest migration can be reverted, and only the next one applied.
     *
     * @return false when it records each migration on its own
     */
    default boolean recordsOnlyTheNewest() {
        return false;
    }

    /**
     * Returns the advisory locks with which the tool itself keeps two runs apart.
     *
     * @param database the name of the database, unquoted
     * @param schema the schema of the history table, unquoted
     * @return keys for {@code pg_advisory_lock(bigint)}, in the order in which it takes them; empty when it takes none
     */
    default List<Long> advisoryLocks(String database, String schema) {
        return List.of();
    }

    /**
     * Returns the SQL of one half of a migration, where it is known before it runs.
     *
     * @param migration one of {@link #migrations()}
     * @param direction the half
     * @return the text as the tool sends it; empty where there is none, or only a run could tell
     */
    default Optional<String> sql(Migration migration, Direction direction) {
        return Optional.empty();
    }

    /**
     * Connects to a database and prepares it as the tool does before its first migration (history table, lock).
     *
     * @param database the database
     * @param timeouts how long a migration may take
     * @return a migrator that the caller closes
     */
    Migrator open(Database database, Timeouts timeouts);
}
