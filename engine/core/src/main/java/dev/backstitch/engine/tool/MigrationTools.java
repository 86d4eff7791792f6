package dev.backstitch.engine.tool;

import dev.backstitch.engine.migration.InvalidMigrationsException;
import dev.backstitch.engine.migration.MigrationFolder;
import dev.backstitch.engine.migration.Spelling;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Finds the tool to which a folder of migrations belongs, among all that the class path holds.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class MigrationTools {

    private MigrationTools() {}

    /**
     * Returns the names by which users choose a tool.
     *
     * @return in alphabetical order
     */
    public static List<String> names() {
        return providers().stream().map(MigrationToolProvider::name).toList();
    }

    /**
     * Reads a folder with the tool that recognises its files.
     *
     * @param folder the folder of the migrations
     * @return the history
     * @throws InvalidMigrationsException when no tool recognises the folder, more than one does, or the one cannot read
     *     it
     */
    public static MigrationTool load(Path folder) {
        return load(folder, ToolOptions.NONE);
    }

    /**
     * Reads a folder with the tool that recognises its files, as it is configured.
     *
     * @param folder the folder of the migrations
     * @param options what users configured for the tools
     * @return the history
     * @throws InvalidMigrationsException when no tool recognises the folder, more than one does, or the one cannot read
     *     it
     * @throws ToolUnavailableException when the tool is needed to read it and cannot run
     */
    public static MigrationTool load(Path folder, ToolOptions options) {
        MigrationFolder files = MigrationFolder.list(folder);
        List<MigrationToolProvider> found =
                providers().stream().filter(tool -> tool.recognises(folder)).toList();
        if (found.isEmpty()) {
            throw new InvalidMigrationsException(folder, nothing(files));
        }
        if (found.size() > 1) {
            throw new InvalidMigrationsException(
                    folder,
                    "holds migrations of %s; name the one that is meant with --tool, or tool: in backstitch.yaml"
                            .formatted(found.stream()
                                    .map(MigrationToolProvider::name)
                                    .collect(Collectors.joining(" and of "))));
        }
        return found.get(0).load(folder, options);
    }

    /**
     * Reads a folder with the tool that is named.
     *
     * @param folder the folder of the migrations
     * @param toolName one of {@link #names()}
     * @return the history
     * @throws IllegalArgumentException when there is no tool of that name
     * @throws InvalidMigrationsException when the tool cannot read the folder
     */
    public static MigrationTool load(Path folder, String toolName) {
        return load(folder, toolName, ToolOptions.NONE);
    }

    /**
     * Reads a folder with the tool that is named, as it is configured.
     *
     * @param folder the folder of the migrations
     * @param toolName one of {@link #names()}
     * @param options what users configured for the tools
     * @return the history
     * @throws IllegalArgumentException when there is no tool of that name
     * @throws InvalidMigrationsException when the tool cannot read the folder
     * @throws ToolUnavailableException when the tool is needed to read it and cannot run
     */
    public static MigrationTool load(Path folder, String toolName, ToolOptions options) {
        MigrationToolProvider named = providers().stream()
                .filter(tool -> tool.name().equals(toolName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown tool \"%s\"%s There are: %s"
                        .formatted(
                                toolName,
                                Spelling.nearest(toolName, names())
                                        .map("; did you mean \"%s\"?"::formatted)
                                        .orElse("."),
                                String.join(", ", names()))));
        return named.load(folder, options);
    }

    private static String nothing(MigrationFolder folder) {
        String looked = providers().stream()
                .map(tool -> "  %-16s%s\n".formatted(tool.name(), tool.layout()))
                .collect(Collectors.joining());
        String holds = folder.files().stream()
                .limit(5)
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
        int more = folder.files().size() - 5;
        return "no migrations found. What was looked for:\n%sIt holds %s. Name the folder of the migrations."
                .formatted(looked, holds.isEmpty() ? "no files" : more > 0 ? holds + " and " + more + " more" : holds);
    }

    /**
     * Returns the tools that the class path holds.
     *
     * @return in alphabetical order of their names
     */
    public static List<MigrationToolProvider> providers() {
        return ServiceLoader.load(MigrationToolProvider.class, MigrationToolProvider.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(MigrationToolProvider::name))
                .toList();
    }
}
