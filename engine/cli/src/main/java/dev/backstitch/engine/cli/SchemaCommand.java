package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.run.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The schema as SQL. */
@Command(
        name = "schema",
        description =
                "Writes the schema of the database that is named as SQL: the same schema is always the same text.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Mixin
    private DatabaseFlags flags = new DatabaseFlags();

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file, not to standard output.")
    private @Nullable Path out;

    @Option(
            names = "--exclude",
            paramLabel = "TABLE",
            description = "Leave this table out, as schema.table; may be repeated.")
    private List<String> excluded = new ArrayList<>();

    SchemaCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Database database = flags.target(Path.of("."), surroundings).open()) {
            String ddl = SchemaSource.read(database, excluded).ddl();
            if (out == null) {
                terminal.out().print(ddl);
            } else {
                write(out, ddl);
                terminal.out().println("wrote " + out);
            }
            return ExitCode.OK;
        }
    }

    private static void write(Path file, String ddl) {
        try {
            Files.writeString(file, ddl);
        } catch (IOException e) {
            throw new ReportFailedException(file, e);
        }
    }
}
