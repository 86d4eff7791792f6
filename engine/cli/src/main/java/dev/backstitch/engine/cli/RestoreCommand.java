package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.run.Backup;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back. */
@Command(
        name = "restore",
        description = {
            "Replaces all that is in the database that is named by what a backup holds, in one transaction.",
            "Shows its plan, and wants --yes."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The backup, of either format.")
    private Path file = Path.of("");

    @Mixin
    private DatabaseFlags flags = new DatabaseFlags();

    @Option(names = "--no-owner", description = "Leave owners and grants out: all belongs to the user who restores.")
    private boolean noOwner;

    @Option(names = "--yes", description = "Do it: the plan is what is meant.")
    private boolean yes;

    RestoreCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Database database = flags.target(Path.of("."), surroundings).open()) {
            if (!yes) {
                terminal.out()
                        .printf("To be replaced: all that is in %s%nby what is in %s%n", database.displayUrl(), file);
                terminal.err().println("backstitch: nothing was restored; --yes does it");
                return ExitCode.USAGE;
            }
            Backup backup = terminal.backup();
            backup.restore(database, file, !noOwner);
            terminal.out().println("restored " + file);
            List<String> differences = backup.differencesOfRows(database, file);
            differences.forEach(line -> terminal.err().println("backstitch: " + line));
            return differences.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
        }
    }
}
