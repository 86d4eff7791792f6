package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Project;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.postgres.GivenDatabase;
import dev.backstitch.engine.run.Backup;
import dev.backstitch.engine.run.BackupFormat;
import dev.backstitch.engine.run.MigrationRun;
import dev.backstitch.engine.run.Plan;
import dev.backstitch.engine.run.UpTarget;
import dev.backstitch.engine.tool.StepFailedException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Applies what is pending. */
@Command(
        name = "migrate",
        aliases = "db:migrate",
        description = "Applies the pending migrations to the database that is named, as their own tool would.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class MigrateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Mixin
    private HistoryFlags history = new HistoryFlags();

    @Mixin
    private DatabaseFlags flags = new DatabaseFlags();

    @ArgGroup
    private @Nullable Which which;

    @Option(names = "--dry-run", description = "Show what would be applied, with its SQL, and apply nothing.")
    private boolean dryRun;

    @Option(names = "--backup", description = "Back the database up first.")
    private boolean backup;

    @Option(
            names = "--backup-dir",
            paramLabel = "DIR",
            description = "Where --backup writes. Default: the working directory.")
    private Path backupFolder = Path.of("");

    MigrateCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    /** Not all, but some. */
    static final class Which {

        @Option(names = "--to", paramLabel = "V", description = "Apply up to this migration, this one included.")
        private @Nullable String to;

        @Option(names = "--name", paramLabel = "V", description = "Apply only this migration.")
        private @Nullable String name;

        UpTarget target() {
            return to != null ? new UpTarget.To(to) : name != null ? new UpTarget.Only(name) : new UpTarget.All();
        }
    }

    @Override
    public Integer call() {
        Project project = history.project(surroundings);
        try (GivenDatabase database =
                        flags.target(history.directory(), surroundings).open();
                MigrationRun run = dryRun
                        ? MigrationRun.look(project.tool(), database, project.check())
                        : MigrationRun.locked(project.tool(), database, project.check())) {
            RunConsole console = new RunConsole(terminal);
            Plan plan = run.plan(which == null ? new UpTarget.All() : which.target());
            console.warnings(plan);
            if (plan.isEmpty()) {
                console.say("No migrations were executed, database schema was already up to date.");
                return ExitCode.OK;
            }
            if (dryRun) {
                console.dryRun(plan, project.tool(), database.displayUrl());
                return ExitCode.OK;
            }
            if (backup) {
                Path file = backupFolder.resolve(Backup.fileName(database, BackupFormat.CUSTOM, Instant.now()));
                terminal.backup().write(database, file, BackupFormat.CUSTOM);
                console.say("wrote " + file);
            }
            return execute(run, plan, console);
        }
    }

    private static int execute(MigrationRun run, Plan plan, RunConsole console) {
        try {
            run.execute(plan, console);
            return ExitCode.OK;
        } catch (StepFailedException e) {
            return console.failed(e, run);
        }
    }
}
