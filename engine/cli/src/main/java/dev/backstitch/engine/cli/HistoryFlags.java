package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Project;
import dev.backstitch.engine.config.Surroundings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the migrations are, and whose. */
final class HistoryFlags {

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description =
                    "The project's directory, or the folder of the migrations itself. Default: the working directory.")
    private Path directory = Path.of(".");

    @Option(
            names = {"--migrations", "--migrations-path"},
            paramLabel = "DIR",
            description = "The folder of the migrations. Without it, an ordered list of usual places in DIR is tried.")
    private @Nullable Path migrations;

    @Option(
            names = "--tool",
            paramLabel = "T",
            description = "The migration tool whose files these are. Without it, it is recognised from the files.")
    private @Nullable String tool;

    Path directory() {
        return directory;
    }

    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (migrations != null) {
            settings.put("migrations", migrations.toAbsolutePath().toString());
        }
        if (tool != null) {
            settings.put("tool", tool);
        }
        return settings;
    }

    Project project(Surroundings surroundings) {
        return Project.load(directory, settings(), surroundings);
    }
}
