package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Project;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.run.Rehearsal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The workflow of a careful developer, in one go, on a copy. */
@Command(
        name = "rehearse",
        description = {
            "Tries the pending migrations on a copy of the database that is named: back up, migrate, test, undo, compare,"
                    + " restore, compare.",
            "The database itself is only read."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class RehearseCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Mixin
    private HistoryFlags history = new HistoryFlags();

    @Mixin
    private DatabaseFlags flags = new DatabaseFlags();

    @Option(
            names = "--test",
            paramLabel = "COMMAND",
            description = "A command of the shell that tests the migrated copy; it finds the URL in DATABASE_URL.")
    private @Nullable String test;

    @Option(names = "--health", paramLabel = "URL", description = "A URL that answers when the application is well.")
    private @Nullable URI health;

    @Option(
            names = "--postgres",
            paramLabel = "P",
            description = "Where the copy is made: auto, container, embedded or a URL, as for check.")
    private @Nullable String postgres;

    @Option(names = "--postgres-version", paramLabel = "N", description = "The major version of the copy's server.")
    private @Nullable String version;

    RehearseCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Map<String, String> settings = history.settings();
        Optional.ofNullable(postgres).ifPresent(value -> settings.put("postgres", value));
        Optional.ofNullable(version).ifPresent(value -> settings.put("postgres.version", value));
        Project project = Project.load(history.directory(), settings, surroundings);
        Rehearsal rehearsal = new Rehearsal(
                project.tool(),
                project.check(),
                terminal.backup(),
                Optional.ofNullable(test),
                Optional.ofNullable(health));
        try (Database source = flags.target(history.directory(), surroundings).open()) {
            PostgresServer server = PostgresServers.shared(project.postgres());
            boolean well = rehearsal.run(source, server, new OperationConsole(terminal)::step);
            return well ? ExitCode.OK : ExitCode.FINDINGS;
        }
    }
}
