package dev.backstitch.engine.config;

import dev.backstitch.engine.migration.InvalidMigrationsException;
import dev.backstitch.engine.tool.MigrationToolProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Finds the folder of the migrations where nobody named one.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class MigrationPlaces {

    private static final List<String> USUAL = List.of(
            ".",
            "migrations",
            "db/migrations",
            "db/migration",
            "database/migrations",
            "sql/migrations",
            "src/migrations",
            "src/db/migrations",
            "src/database/migrations",
            "src/main/resources/db/migration",
            "src/main/resources/db/migrations",
            "src/main/resources/migrations",
            "backend/migrations",
            "backend/db/migrations",
            "backend/src/migrations",
            "backend/src/database/migrations",
            "server/migrations",
            "server/db/migrations");

    private final Path directory;
    private final List<MigrationToolProvider> tools;

    MigrationPlaces(Path directory, List<MigrationToolProvider> tools) {
        this.directory = directory;
        this.tools = List.copyOf(tools);
    }

    /**
     * Lists where projects keep their migrations.
     *
     * @return folders as seen from the project's directory, which is the first of them
     */
    public static List<String> usual() {
        return USUAL;
    }

    /** Returns the one usual place that holds migrations. */
    Path find() {
        List<Path> there =
                USUAL.stream().map(this::place).filter(Files::isDirectory).toList();
        List<Path> hits = there.stream()
                .flatMap(place -> tools.stream()
                        .filter(tool -> tool.recognises(place))
                        .map(tool -> shown(tool.migrationsOf(place).normalize())))
                .distinct()
                .toList();
        if (hits.size() == 1) {
            return hits.get(0);
        }
        throw new InvalidMigrationsException(shown(directory), hits.isEmpty() ? none(there) : several(hits));
    }

    private Path place(String usual) {
        return shown(directory.resolve(usual).normalize());
    }

    private static Path shown(Path path) {
        return path.toString().isEmpty() ? Path.of(".") : path;
    }

    private String none(List<Path> there) {
        List<String> lines = new ArrayList<>();
        lines.add("no migrations found.");
        lines.add("  places   " + String.join(", ", USUAL));
        tools.forEach(tool -> lines.add("  format   %s: %s".formatted(tool.name(), tool.layout())));
        there.stream()
                .filter(place -> !place.equals(place(".")))
                .forEach(place -> lines.add("  there is %s, with no file of these formats".formatted(place)));
        lines.add("  to do    name the folder: --migrations DIR, or migrations: DIR in " + ConfigurationFile.NAME);
        return String.join("\n", lines);
    }

    private static String several(List<Path> hits) {
        return "migrations found in %s; say which are meant: --migrations DIR, or migrations: DIR in %s"
                .formatted(
                        String.join(
                                " and in ", hits.stream().map(Path::toString).toList()),
                        ConfigurationFile.NAME);
    }
}
