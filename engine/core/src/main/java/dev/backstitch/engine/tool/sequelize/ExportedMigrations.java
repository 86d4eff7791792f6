package dev.backstitch.engine.tool.sequelize;

import dev.backstitch.engine.migration.DeclaredReversal;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.InvalidMigrationsException;
import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.MigrationFolder;
import dev.backstitch.engine.migration.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes migrations of files and of what Node found them to export. A file that cannot be loaded fails when it runs. */
record ExportedMigrations(List<Path> files, List<Path> real, List<Answer> exported) {

    private static final Pattern NUMBER = Pattern.compile("^\\d+");

    ExportedMigrations {
        files = List.copyOf(files);
        real = List.copyOf(real);
        exported = List.copyOf(exported);
    }

    List<SequelizeFile> read() {
        List<SequelizeFile> read = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            read.add(read(files.get(i), real.get(i), exported.get(i)));
        }
        return read;
    }

    private SequelizeFile read(Path file, Path realFile, Answer found) {
        boolean loaded = !found.has("error");
        if (loaded && !found.isOn("up")) {
            throw new InvalidMigrationsException(
                    file, "exports no up, and Sequelize would fail on it; add one, or move the file elsewhere");
        }
        String text = MigrationFolder.read(file);
        String missing = found.text("down").map(why -> "its down " + why).orElse(null);
        Migration migration = new Migration(
                version(file),
                name(file),
                Optional.of(place(file, text, Direction.UP).orElse(new Location(file, 1))),
                missing == null ? place(file, text, Direction.DOWN) : Optional.empty(),
                DeclaredReversal.of(file, text, missing));
        return new SequelizeFile(file, realFile, migration, missing == null);
    }

    /** The file's name without its ending, unless two files differ in that alone. */
    private String name(Path file) {
        boolean unique = files.stream()
                        .map(ExportedMigrations::stem)
                        .filter(stem(file)::equals)
                        .count()
                == 1;
        return unique ? stem(file) : file.getFileName().toString();
    }

    /** The number at the beginning, unless another file has it too. */
    private Version version(Path file) {
        return number(file).filter(this::isUnique).orElseGet(() -> new Version(name(file)));
    }

    private boolean isUnique(Version number) {
        return files.stream()
                        .filter(file -> number(file).filter(number::isSameAs).isPresent())
                        .count()
                == 1;
    }

    private static Optional<Version> number(Path file) {
        Matcher matcher = NUMBER.matcher(file.getFileName().toString());
        return matcher.find() ? Optional.of(new Version(matcher.group())) : Optional.empty();
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The line on which a direction is defined, by the usual ways to write one. */
    private static Optional<Location> place(Path file, String text, Direction direction) {
        Matcher matcher = Pattern.compile(
                        "(?m)^(?!\\s*(?://|\\*)).*?(?<![\\w$'\"-])%s['\"]?\\s*[:=(]".formatted(direction.word()))
                .matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        long before =
                text.substring(0, matcher.end()).chars().filter(c -> c == '\n').count();
        return Optional.of(new Location(file, (int) before + 1));
    }
}
