package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Project;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.run.MigrationRun;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where a database stands. */
@Command(
        name = "status",
        aliases = "db:migrate:status",
        description = "Lists the applied migrations (up), then the pending ones (down).",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class StatusCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Mixin
    private HistoryFlags history = new HistoryFlags();

    @Mixin
    private DatabaseFlags flags = new DatabaseFlags();

    StatusCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Project project = history.project(surroundings);
        try (Database database = flags.target(history.directory(), surroundings).open();
                MigrationRun run = MigrationRun.look(project.tool(), database, project.check())) {
            new RunConsole(terminal).status(run.history());
            return ExitCode.OK;
        }
    }
}
