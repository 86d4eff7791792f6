package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.ConfigurationException;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.run.Generator;
import dev.backstitch.engine.tool.MigrationTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the files of a new migration. */
@Command(
        name = "generate",
        aliases = "migration:generate",
        description =
                "Writes the files of a new migration, both halves, in the layout of the tool; overwrites nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class GenerateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Mixin
    private HistoryFlags history = new HistoryFlags();

    @Option(
            names = "--name",
            required = true,
            paramLabel = "N",
            description = "What the migration does, in a few words.")
    private String name = "";

    GenerateCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Path> written;
        try {
            written = generator().write(name, Instant.now());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
        written.forEach(file -> terminal.out().println("wrote " + file));
        return ExitCode.OK;
    }

    /** The first migration of all has nothing by which folder and tool could be recognised. */
    private Generator generator() {
        Map<String, String> settings = history.settings();
        String folder = settings.get("migrations");
        String tool = settings.get("tool");
        if (folder != null && tool != null && isEmpty(Path.of(folder))) {
            return new Generator(Path.of(folder), tool, List.of());
        }
        MigrationTool found = history.project(surroundings).tool();
        return new Generator(found.source(), found.name(), found.migrations());
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return !Files.exists(folder) || (names != null && names.length == 0);
    }
}
