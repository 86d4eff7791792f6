package dev.backstitch.engine.run;

import dev.backstitch.engine.check.CheckSettings;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.Migrator;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.StepResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Migrates one database that somebody named, with whatever tool its history belongs to.
 *
 * <p>Not safe for use by several threads. Whoever opened it closes it; the database stays as it is.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class MigrationRun implements AutoCloseable {

    private final MigrationTool tool;
    private final List<Migration> migrations;
    private final @Nullable RunLock lock;
    private final Migrator migrator;

    private MigrationRun(MigrationTool tool, List<Migration> migrations, @Nullable RunLock lock, Migrator migrator) {
        this.tool = tool;
        this.migrations = List.copyOf(migrations);
        this.lock = lock;
        this.migrator = migrator;
    }

    /**
     * Opens a database for a look. The history table is made where there is none, as the tool does.
     *
     * @param tool the history
     * @param database the database
     * @param settings timeouts, and what is declared of the migrations
     * @return a run that takes no lock, and must execute nothing
     */
    public static MigrationRun look(MigrationTool tool, Database database, CheckSettings settings) {
        List<Migration> declared = settings.declare(tool.migrations());
        return new MigrationRun(tool, declared, null, tool.open(database, settings.timeouts()));
    }

    /**
     * Opens a database for a change, once no other run is at work on it.
     *
     * @param tool the history
     * @param database the database
     * @param settings timeouts, and what is declared of the migrations; {@code timeouts.lock} is also how long another
     *     run is waited for
     * @return a run that holds the lock until it is closed
     * @throws DatabaseLockedException when another run does not end in time
     */
    public static MigrationRun locked(MigrationTool tool, Database database, CheckSettings settings) {
        List<Migration> declared = settings.declare(tool.migrations());
        RunLock lock = RunLock.take(database, tool, settings.timeouts().lock());
        try {
            return new MigrationRun(tool, declared, lock, tool.open(database, settings.timeouts()));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Reads where the database stands.
     *
     * @return what is applied and what is pending, as the history table says it now
     */
    public History history() {
        return History.read(migrator, migrations);
    }

    /**
     * Plans what to apply.
     *
     * @param target which
     * @return the plan
     * @throws dev.backstitch.engine.check.UnknownMigrationException when the target names no migration, several, or one
     *     that is not pending
     * @throws RunImpossibleException when the history stands against it
     */
    public Plan plan(UpTarget target) {
        return planner().up(target);
    }

    /**
     * Plans what to revert.
     *
     * @param target which
     * @return the plan
     * @throws dev.backstitch.engine.check.UnknownMigrationException when the target names no migration, several, or one
     *     that is not applied
     * @throws RunImpossibleException when the history, or a down that is missing, stands against it
     */
    public Plan plan(DownTarget target) {
        return planner().down(target);
    }

    private Planner planner() {
        return new Planner(history(), tool.name(), tool.recordsOnlyTheNewest());
    }

    /**
     * Executes a plan, step by step, up to the first that fails.
     *
     * @param plan a plan of this run
     * @param progress is told each step
     * @throws StepFailedException when a migration fails; the history is then as the tool leaves it
     * @throws IllegalStateException when this run holds no lock
     */
    public void execute(Plan plan, RunProgress progress) {
        if (lock == null) {
            throw new IllegalStateException("a run that was opened for a look must not execute anything");
        }
        for (Migration migration : plan.steps()) {
            progress.begins(migration, plan.direction());
            long start = System.nanoTime();
            StepResult result = plan.direction() == Direction.UP ? migrator.up(migration) : migrator.down(migration);
            progress.ends(migration, plan.direction(), result, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /**
     * Says how a database stands after a failure, and what to do.
     *
     * @param failed the failure
     * @return lines for people, each of two words' width and a text
     */
    public List<String> recovery(StepFailedException failed) {
        return new Recovery(tool, history()).lines(failed);
    }

    @Override
    public void close() {
        try {
            migrator.close();
        } finally {
            Optional.ofNullable(lock).ifPresent(RunLock::close);
        }
    }
}
