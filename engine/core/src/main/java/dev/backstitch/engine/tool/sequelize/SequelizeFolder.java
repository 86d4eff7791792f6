package dev.backstitch.engine.tool.sequelize;

import dev.backstitch.engine.migration.MigrationFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a Sequelize project keeps what, as far as that can be told without running its code. */
record SequelizeFolder(Path path) {

    /** The files that sequelize-cli takes for migrations. */
    private static final Pattern MIGRATION = Pattern.compile("^(?!.*\\.d\\.ts$).*\\.(cjs|js|cts|ts)$");

    /** Words without which a file in a folder of scripts is hardly a migration of Sequelize. */
    private static final Pattern SEQUELIZE =
            Pattern.compile("queryInterface|\\bsequelize\\b|\\{\\s*context\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern MIGRATIONS_PATH =
            Pattern.compile("['\"]?migrations-?path['\"]?\\s*:([^\\n]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("['\"`]([^'\"`]+)['\"`]");

    /** The migrations, ordered as Sequelize orders them: by the code units of their names. */
    static List<Path> migrationsIn(Path folder) {
        return MigrationFolder.list(folder).files().stream()
                .filter(file -> MIGRATION.matcher(file.getFileName().toString()).matches())
                .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                .toList();
    }

    /** Whether files that can only be meant for Sequelize stand right here. */
    boolean holdsMigrations() {
        return holdsMigrations(path);
    }

    private static boolean holdsMigrations(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            MIGRATION.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .anyMatch(file -> isMigration(text(file)));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isMigration(String text) {
        return SEQUELIZE.matcher(text).find() && text.matches("(?s).*\\b(?:up|down)\\b.*");
    }

    /** Whether sequelize-cli would be run here. */
    boolean isProject() {
        return Files.exists(path.resolve(".sequelizerc"))
                || Files.exists(path.resolve("config/config.js"))
                || Files.exists(path.resolve("config/config.json"));
    }

    /** The folder of the migrations, if it can be told. */
    Optional<Path> migrations() {
        if (holdsMigrations()) {
            return Optional.of(path);
        }
        return Optional.of(path)
                .filter(folder -> isProject())
                .map(folder -> folder.resolve(named()).normalize())
                .filter(Files::isDirectory)
                .filter(SequelizeFolder::holdsMigrations);
    }

    /** What .sequelizerc names, put together from the texts on that line. */
    private String named() {
        Matcher line = MIGRATIONS_PATH.matcher(text(path.resolve(".sequelizerc")));
        if (!line.find()) {
            return "migrations";
        }
        return QUOTED.matcher(line.group(1))
                .results()
                .map(part -> part.group(1).replaceFirst("^/+", ""))
                .collect(Collectors.joining("/"));
    }

    /** The directory in which sequelize-cli would be run: that of .sequelizerc, or else of the package. */
    Path root() {
        Path here = path.toAbsolutePath().normalize();
        Path byRc = climb(here, folder -> Files.exists(folder.resolve(".sequelizerc")));
        if (byRc != null) {
            return byRc;
        }
        Path project = climb(
                here,
                folder -> new SequelizeFolder(folder).isProject() || Files.exists(folder.resolve("package.json")));
        Path parent = here.getParent();
        return project != null ? project : parent != null && holdsMigrations() ? parent : here;
    }

    private static @Nullable Path climb(Path from, Predicate<Path> wanted) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (wanted.test(folder)) {
                return folder;
            }
            if (Files.exists(folder.resolve(".git"))) {
                return null;
            }
        }
        return null;
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
