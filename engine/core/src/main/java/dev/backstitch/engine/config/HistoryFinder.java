package dev.backstitch.engine.config;

import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.MigrationToolProvider;
import dev.backstitch.engine.tool.MigrationTools;
import dev.backstitch.engine.tool.ToolOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds and reads the history that a project's settings mean. */
final class HistoryFinder {

    private final Path directory;
    private final Settings settings;

    HistoryFinder(Path directory, Settings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    MigrationTool find() {
        Optional<String> tool = settings.text("tool");
        tool.ifPresent(this::requireTool);
        Path folder =
                settings.path("migrations").orElseGet(() -> new MigrationPlaces(directory, providers(tool)).find());
        ToolOptions options = settings.toolOptions();
        return tool.map(name -> MigrationTools.load(folder, name, options))
                .orElseGet(() -> MigrationTools.load(folder, options));
    }

    private void requireTool(String name) {
        if (!MigrationTools.names().contains(name)) {
            throw settings.wrong(
                    "tool",
                    "one of " + String.join(", ", MigrationTools.names()),
                    settings.value("tool").orElseThrow());
        }
    }

    private static List<MigrationToolProvider> providers(Optional<String> tool) {
        return MigrationTools.providers().stream()
                .filter(provider -> tool.isEmpty() || tool.get().equals(provider.name()))
                .toList();
    }
}
