package dev.backstitch.engine.config;

import dev.backstitch.engine.check.CheckSettings;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.tool.MigrationTool;
import java.nio.file.Path;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * A directory with migrations, and how they are to be checked.
 *
 * @param directory the project's directory, where {@code backstitch.yaml} is looked for
 * @param tool the history
 * @param postgres which Postgres is wanted
 * @param check how to check
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Project(Path directory, MigrationTool tool, PostgresSettings postgres, CheckSettings check) {

    /**
     * Loads a project.
     *
     * @param directory the project's directory
     * @param explicit values of flags or annotations, by key without the prefix {@code backstitch.} ({@code migrations},
     *     {@code postgres.version}); they beat system properties ({@code backstitch.*}), which beat the file
     * @return the project
     * @throws ConfigurationException when a key is unknown or a value is wrong, with file and line
     * @throws dev.backstitch.engine.migration.InvalidMigrationsException when the migrations cannot be found or read
     */
    public static Project load(Path directory, Map<String, String> explicit) {
        throw new IllegalStateException("sketch" + directory + explicit);
    }
}
