package dev.backstitch.engine.cli;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.run.History;
import dev.backstitch.engine.run.HistoryEntry;
import dev.backstitch.engine.run.MigrationRun;
import dev.backstitch.engine.run.Plan;
import dev.backstitch.engine.run.RunProgress;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.SessionLeak;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.StepResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Prints what is planned and what happens: results on standard output, in sequelize-cli's words, the rest beside it.
 */
final class RunConsole implements RunProgress {

    private final Terminal terminal;

    RunConsole(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begins(Migration migration, Direction direction) {
        terminal.out()
                .printf("== %s: %s =======%n", migration.name(), direction == Direction.UP ? "migrating" : "reverting");
    }

    @Override
    public void ends(Migration migration, Direction direction, StepResult result, Duration elapsed) {
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "== %s: %s (%.3fs)%n%n",
                        migration.name(),
                        direction == Direction.UP ? "migrated" : "reverted",
                        elapsed.toMillis() / 1000.0);
        for (SessionLeak leak : result.leaks()) {
            warn("%s leaves %s behind in its session: %s".formatted(migration.name(), leak.what(), leak.value()));
        }
    }

    /** All that is applied, then all that is pending. */
    void status(History history) {
        for (HistoryEntry entry : history.applied()) {
            terminal.out()
                    .println("up "
                            + entry.migration()
                                    .map(RunConsole::file)
                                    .orElse(entry.row().version()));
        }
        history.pending().forEach(migration -> terminal.out().println("down " + file(migration)));
        history.lost().forEach(version -> warn("version %s is applied, and no file has it".formatted(version)));
        history.unfinished()
                .ifPresent(entry -> warn("version %s is dirty: it was begun and not ended"
                        .formatted(entry.row().version())));
    }

    private static String file(Migration migration) {
        return migration.file().map(Path::getFileName).map(Path::toString).orElse(migration.name());
    }

    void warnings(Plan plan) {
        plan.warnings().forEach(this::warn);
    }

    /** The plan, and the SQL as far as it is known. */
    void dryRun(Plan plan, MigrationTool tool, String database) {
        plan(plan, database);
        for (Migration step : plan.steps()) {
            terminal.out().printf("%n-- %s of %s%n", plan.direction(), step.name());
            terminal.out()
                    .println(tool.sql(step, plan.direction())
                            .map(String::strip)
                            .orElse("-- " + tool.name() + " tells its SQL only when it runs"));
        }
    }

    void plan(Plan plan, String database) {
        terminal.out()
                .printf(
                        "To be %s in %s: %s%n",
                        plan.direction() == Direction.UP ? "applied" : "reverted",
                        database,
                        CheckCommand.count(plan.steps().size(), "migration"));
        plan.steps().forEach(step -> terminal.out().println("  " + step.name()));
    }

    /** Says why a migration failed, and how to go on. */
    int failed(StepFailedException failed, MigrationRun run) {
        terminal.err().println("backstitch: " + failed.getMessage());
        run.recovery(failed).forEach(line -> terminal.err().println("  " + line));
        return failed.failure().environment() ? ExitCode.COULD_NOT_RUN : ExitCode.FINDINGS;
    }

    void warn(String text) {
        terminal.err().println("warning: " + text);
    }

    void say(String text) {
        terminal.out().println(text);
    }
}
