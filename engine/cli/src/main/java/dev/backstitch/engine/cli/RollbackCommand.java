package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.ConfigurationException;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.run.Backup;
import dev.backstitch.engine.run.BackupFormat;
import dev.backstitch.engine.run.EmergencyRollback;
import dev.backstitch.engine.run.OperationStep;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Back to the last good backup. */
@Command(
        name = "rollback",
        description = {
            "Goes back to a backup: backs the present up, restores the backup, verifies the numbers of rows and a health"
                    + " URL, and writes down what happened.",
            "Shows its plan, and wants --yes. To revert a migration, use undo."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class RollbackCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Option(names = "--emergency", required = true, description = "Say that this is what is meant.")
    private boolean emergency;

    @Option(names = "--backup", required = true, paramLabel = "FILE", description = "The last good backup.")
    private Path lastGood = Path.of("");

    @Mixin
    private DatabaseFlags flags = new DatabaseFlags();

    @Option(names = "--health", paramLabel = "URL", description = "A URL that answers when the application is well.")
    private @Nullable URI health;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "Where the backup of the present and the log go. Default: the working directory.")
    private Path folder = Path.of("");

    @Option(names = "--yes", description = "Do it: the plan is what is meant.")
    private boolean yes;

    RollbackCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!emergency) {
            throw new ConfigurationException("rollback is for emergencies: --emergency=false leaves nothing to do");
        }
        try (Database database = flags.target(Path.of("."), surroundings).open()) {
            Instant now = Instant.now();
            Path present = folder.resolve(Backup.fileName(database, BackupFormat.CUSTOM, now));
            if (!yes) {
                terminal.out()
                        .printf(
                                "To be backed up: %s%nto %s%nTo be restored: %s%n",
                                database.displayUrl(), present, lastGood);
                terminal.err().println("backstitch: nothing was done; --yes does it");
                return ExitCode.USAGE;
            }
            EmergencyRollback rollback =
                    new EmergencyRollback(terminal.backup(), lastGood, present, Optional.ofNullable(health));
            List<OperationStep> steps = rollback.run(database, new OperationConsole(terminal)::step);
            log(database, now, steps, present);
            return steps.stream().allMatch(OperationStep::isWell) ? ExitCode.OK : ExitCode.FINDINGS;
        }
    }

    private void log(Database database, Instant now, List<OperationStep> steps, Path present) {
        Path log = present.resolveSibling(String.valueOf(present.getFileName())
                .replaceFirst("^backup_", "rollback_")
                .replaceFirst("\\.dump$", ".log"));
        String text = "rollback of %s at %s%n".formatted(database.displayUrl(), now)
                + steps.stream().map(OperationConsole::text).collect(Collectors.joining());
        try {
            Files.writeString(log, text);
            terminal.out().println("wrote " + log);
        } catch (IOException e) {
            throw new ReportFailedException(log, e);
        }
    }
}
