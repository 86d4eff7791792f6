package dev.backstitch.engine.migration;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * The files of dbmate: {@code <digits><title>.sql}, each with a block after {@code -- migrate:up} and one after
 * {@code -- migrate:down}.
 *
 * <p>Files are ordered by name, not by number. The option {@code transaction:false} after the directive takes a block
 * out of its transaction. A directive begins its line; the block is sent whole, the line of the directive included.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DbmateFormat implements MigrationFormat {

    private static final Pattern NAME = Pattern.compile("^([0-9]+).*\\.sql$");

    /** Makes the format. */
    public DbmateFormat() {}

    @Override
    public String name() {
        return "dbmate";
    }

    @Override
    public String layout() {
        return "<digits>_<title>.sql with the lines -- migrate:up and -- migrate:down";
    }

    @Override
    public boolean recognises(MigrationFolder folder) {
        return folder.files().stream()
                .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                .anyMatch(file -> DbmateFile.holdsUp(MigrationFolder.read(file)));
    }

    @Override
    public List<SqlMigration> read(MigrationFolder folder) {
        List<Path> files = folder.files().stream().filter(this::isMigration).toList();
        if (files.isEmpty()) {
            throw new InvalidMigrationsException(
                    folder.path(), "no migrations for %s; it reads %s".formatted(name(), layout()));
        }
        Map<String, Path> versions = new HashMap<>();
        for (Path file : files) {
            Path earlier = versions.putIfAbsent(version(file), file);
            if (earlier != null) {
                throw new InvalidMigrationsException(
                        file,
                        "has version %s, and so has %s; give each migration a version of its own"
                                .formatted(version(file), earlier.getFileName()));
            }
        }
        return files.stream().map(this::migration).toList();
    }

    private boolean isMigration(Path file) {
        String name = file.getFileName().toString();
        if (NAME.matcher(name).matches()) {
            return true;
        }
        if (name.endsWith(".sql") && DbmateFile.holdsUp(MigrationFolder.read(file))) {
            throw new InvalidMigrationsException(
                    file, "dbmate skips a file of this name; it reads %s".formatted(layout()));
        }
        return false;
    }

    private static String version(Path file) {
        return NAME.matcher(file.getFileName().toString()).replaceFirst("$1");
    }

    private SqlMigration migration(Path path) {
        DbmateFile file = DbmateFile.parse(path, MigrationFolder.readWithoutMark(path, name()));
        List<SqlScript> parts = List.of(file.before(), file.up(), file.down());
        for (SqlScript part : parts) {
            ScriptCheck.check(part);
            Declarations.rejectNoTransaction(part, "write -- migrate:up transaction:false");
        }
        String missing = Declarations.whyEmpty(
                "the -- migrate:down block of " + path.getFileName(), DbmateFile.withoutDirective(file.down()));
        String name = path.getFileName().toString();
        Migration migration = new Migration(
                new Version(version(path)),
                name.substring(0, name.length() - ".sql".length()),
                Optional.of(file.up().location()),
                Optional.of(file.down().location()),
                Declarations.read(parts).reversal(missing));
        return new SqlMigration(migration, file.up(), Optional.of(file.down()));
    }
}
