package dev.backstitch.engine.config;

import dev.backstitch.engine.check.CheckSettings;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.tool.MigrationTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A directory with migrations, and how they are to be checked.
 *
 * @param directory the project's directory, where {@code backstitch.yaml} is looked for
 * @param tool the history
 * @param postgres which Postgres is wanted
 * @param check how to check
 * @param unchanged why there is nothing to check: the git ref of {@code since} when no migration changed after it;
 *     empty otherwise
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Project(
        Path directory,
        MigrationTool tool,
        PostgresSettings postgres,
        CheckSettings check,
        Optional<String> unchanged) {

    /**
     * Loads a project in the surroundings of this process.
     *
     * @param directory the project's directory
     * @param explicit values of flags or annotations, by key without the prefix {@code backstitch.}
     *     ({@code migrations}, {@code postgres.version}); they beat system properties ({@code backstitch.*}), which
     *     beat the file; a blank one counts as not given; relative paths are relative to the directory
     * @return the project
     * @throws ConfigurationException when a key is unknown or a value is wrong, with file and line
     * @throws dev.backstitch.engine.migration.InvalidMigrationsException when the migrations cannot be found or read
     */
    public static Project load(Path directory, Map<String, String> explicit) {
        return load(directory, explicit, Surroundings.ofThisProcess());
    }

    /**
     * Loads a project in given surroundings.
     *
     * @param directory the project's directory
     * @param explicit values of flags or annotations, as in {@link #load(Path, Map)}
     * @param surroundings system properties and environment variables
     * @return the project
     * @throws ConfigurationException when a key is unknown or a value is wrong, with file and line
     * @throws dev.backstitch.engine.migration.InvalidMigrationsException when the migrations cannot be found or read
     */
    public static Project load(Path directory, Map<String, String> explicit, Surroundings surroundings) {
        if (!Files.isDirectory(directory)) {
            throw new ConfigurationException(
                    directory + (Files.exists(directory) ? ": is no directory" : ": no such directory"));
        }
        Settings settings = Settings.of(directory, explicit, surroundings);
        ProjectSettings values = new ProjectSettings(settings, surroundings.environment());
        PostgresSettings postgres = values.postgres();
        values.check(List.of());
        MigrationTool tool = new HistoryFinder(directory, settings).find();
        List<String> only = settings.texts("only");
        Optional<String> ref = settings.text("since").filter(since -> only.isEmpty());
        if (ref.isEmpty()) {
            return new Project(directory, tool, postgres, values.check(only), Optional.empty());
        }
        List<String> changed = new ChangedMigrations(
                        tool,
                        ref.get(),
                        Settings.place("since", settings.value("since").orElseThrow()))
                .names();
        return new Project(
                directory, tool, postgres, values.check(changed), changed.isEmpty() ? ref : Optional.empty());
    }
}
