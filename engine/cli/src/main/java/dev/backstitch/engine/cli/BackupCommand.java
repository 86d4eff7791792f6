package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.run.Backup;
import dev.backstitch.engine.run.BackupFormat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a backup. */
@Command(
        name = "backup",
        description = "Backs the database that is named up with pg_dump, and counts its rows at the same moment.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Mixin
    private DatabaseFlags flags = new DatabaseFlags();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the backup goes. Default: backup_<database>_<time>, in the working directory.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "custom (for pg_restore, compressed) or sql (for psql). Default: custom.")
    private BackupFormat format = BackupFormat.CUSTOM;

    BackupCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Database database = flags.target(Path.of("."), surroundings).open()) {
            Path file = out == null ? Path.of(Backup.fileName(database, format, Instant.now())) : out;
            terminal.backup().write(database, file, format);
            terminal.out().println("wrote " + file);
            return ExitCode.OK;
        }
    }
}
