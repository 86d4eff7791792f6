package dev.backstitch.engine.run;

import dev.backstitch.engine.check.CheckSettings;
import dev.backstitch.engine.check.RowCounts;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.schema.DiffText;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.StepFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * What a migration will do to a database, tried on a copy of it: back up, migrate, test, undo, compare, restore,
 * compare. The database itself is only read.
 *
 * @param tool the history
 * @param settings timeouts, declarations and policies
 * @param backup makes the copy
 * @param command a command of the shell that tests the migrated copy, whose URL it finds in {@code DATABASE_URL}
 * @param health a URL that answers when the application is well
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Rehearsal(
        MigrationTool tool, CheckSettings settings, Backup backup, Optional<String> command, Optional<URI> health) {

    /**
     * Rehearses what is pending.
     *
     * @param source the database; it is only read
     * @param server where the copy is made, and dropped again
     * @param told is told each step as it ends
     * @return whether every step went well; after one that did not, only what still makes sense is done
     * @throws BackupException when the copy cannot be made
     */
    public boolean run(Database source, PostgresServer server, Consumer<OperationStep> told) {
        List<OperationStep> steps = new ArrayList<>();
        Consumer<OperationStep> both = step -> {
            steps.add(step);
            told.accept(step);
        };
        Path folder = temporary();
        Path file = folder.resolve("rehearsal.dump");
        try (Database copy = server.createDatabase("rehearsal")) {
            backup.write(source, file, BackupFormat.CUSTOM);
            both.accept(OperationStep.well("back up", source.displayUrl()));
            backup.restore(copy, file, false);
            both.accept(OperationStep.well("copy", copy.displayUrl()));
            State before = State.of(copy, tool);
            migrate(copy, before, both);
            backup.restore(copy, file, false);
            both.accept(OperationStep.of("restore", "as before", before.differences(copy, this)));
        } finally {
            delete(List.of(file, BackupManifest.beside(file), folder));
        }
        return steps.stream().allMatch(OperationStep::isWell);
    }

    private void migrate(Database copy, State before, Consumer<OperationStep> told) {
        try (MigrationRun run = MigrationRun.locked(tool, copy, settings)) {
            Plan up = run.plan(new UpTarget.All());
            if (!executed(run, up, "migrate", told)) {
                return;
            }
            command.ifPresent(
                    words -> told.accept(OperationStep.of("test", words, HealthCheck.run(words, copy.uri()))));
            health.ifPresent(url -> told.accept(OperationStep.of("health", url.toString(), HealthCheck.ask(url))));
            List<Migration> back = new ArrayList<>(up.steps());
            Collections.reverse(back);
            List<Migration> possible = back.stream()
                    .takeWhile(step -> step.reversal().hasDown() || step.reversal() instanceof Reversal.NothingToUndo)
                    .toList();
            if (possible.size() < back.size()) {
                told.accept(OperationStep.of(
                        "undo",
                        "",
                        Optional.of(back.get(possible.size()).name() + " cannot be reverted: only a backup helps")));
                return;
            }
            if (executed(run, new Plan(Direction.DOWN, back, List.of()), "undo", told)) {
                told.accept(OperationStep.of("compare", "as before", before.differences(copy, this)));
            }
        }
    }

    private static boolean executed(MigrationRun run, Plan plan, String what, Consumer<OperationStep> told) {
        String count = plan.steps().size() + (plan.steps().size() == 1 ? " migration" : " migrations");
        try {
            run.execute(plan, RunProgress.SILENT);
            told.accept(OperationStep.well(what, count));
            return true;
        } catch (StepFailedException e) {
            told.accept(OperationStep.of(what, count, Optional.of(String.valueOf(e.getMessage()))));
            return false;
        }
    }

    /** Schema and rows at one moment; the history is none of the schema, nor its rows. */
    private record State(Schema schema, RowCounts rows) {

        static State of(Database database, MigrationTool tool) {
            return new State(SchemaSource.read(database, tool.historyTables()), Backup.rows(database));
        }

        Optional<String> differences(Database database, Rehearsal rehearsal) {
            State now = of(database, rehearsal.tool());
            List<Difference> red = schema.diff(now.schema()).differences().stream()
                    .filter(it -> rehearsal.settings().policies().afterDown(it.differenceClass()) == Severity.ERROR)
                    .toList();
            List<String> lines = new ArrayList<>(DiffText.render(red).lines().toList());
            RowDifference.lines(rows, now.rows()).stream()
                    .filter(line ->
                            rehearsal.tool().historyTables().stream().noneMatch(table -> line.startsWith(table + ":")))
                    .forEach(line -> lines.add("  " + line));
            return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("backstitch-rehearsal-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(List<Path> files) {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
