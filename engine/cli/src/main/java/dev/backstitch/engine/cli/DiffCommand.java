package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.ConfigurationException;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.config.TargetDatabase;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.run.SchemaSource;
import dev.backstitch.engine.schema.DiffText;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaDiff;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether one database is what the other is. */
@Command(
        name = "diff",
        description =
                "Compares the schemas of two databases: is staging what production is? Nothing is written to either.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {"", "Exit codes: 0 equal, 1 different, 2 wrong usage, 3 a database that could not be read."})
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "What is expected: a URL, or the name of an environment in backstitch.yaml.")
    private String expected = "";

    @Parameters(index = "1", paramLabel = "B", description = "What is compared with it, written in the same way.")
    private String found = "";

    @Option(
            names = "--exclude",
            paramLabel = "TABLE",
            description = "Leave this table out, as schema.table; may be repeated.")
    private List<String> excluded = new ArrayList<>();

    @Option(
            names = "--yes-production",
            description = "Read a database though its host, its name or its environment looks like production.")
    private boolean confirmProduction;

    DiffCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Schema a = read(expected, "A");
        Schema b = read(found, "B");
        SchemaDiff diff = a.diff(b);
        terminal.out().print(DiffText.render(diff));
        terminal.out()
                .println(
                        diff.isEmpty()
                                ? "The schemas are equal."
                                : CheckCommand.count(diff.differences().size(), "difference")
                                        + ": - only in A, + only in B, ~ in both.");
        return diff.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private Schema read(String text, String label) {
        if (text.isBlank()) {
            throw new ConfigurationException(label + ": a URL or the name of an environment is expected");
        }
        boolean isUrl = text.contains(":") || text.startsWith("$") || text.equals("DATABASE_URL");
        TargetDatabase target = isUrl
                ? TargetDatabase.ofUrl(label, text, confirmProduction, surroundings)
                : TargetDatabase.ofEnvironment(Path.of("."), text, confirmProduction, surroundings);
        try (Database database = target.open()) {
            return SchemaSource.read(database, excluded);
        }
    }
}
