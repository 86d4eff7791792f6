package dev.backstitch.engine.migration;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * The files of golang-migrate: {@code <number>_<title>.up.sql} and {@code <number>_<title>.down.sql}.
 *
 * <p>Versions are ordered as numbers, and a down belongs to the up of its version whatever its title. The tool sends
 * each file whole and begins no transaction; the server wraps the statements of one message in one.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class GolangMigrateFormat implements MigrationFormat {

    private static final Pattern NAME = Pattern.compile("^([0-9]+)_(.*)\\.(down|up)\\.sql$");

    /** What the tool itself takes for a migration: any ending, so a back-up copy too. */
    private static final Pattern TAKEN_BY_THE_TOOL = Pattern.compile("^([0-9]+)_(.*)\\.(down|up)\\.(.*)$");

    private static final BigInteger HIGHEST = BigInteger.valueOf(Long.MAX_VALUE);

    /** Makes the format. */
    public GolangMigrateFormat() {}

    @Override
    public String name() {
        return "golang-migrate";
    }

    @Override
    public String layout() {
        return "<number>_<title>.up.sql and <number>_<title>.down.sql";
    }

    @Override
    public boolean recognises(MigrationFolder folder) {
        return folder.files().stream()
                .anyMatch(file -> NAME.matcher(file.getFileName().toString()).matches());
    }

    @Override
    public List<SqlMigration> read(MigrationFolder folder) {
        folder.files().forEach(GolangMigrateFormat::rejectCopies);
        List<SqlMigration> migrations = new ArrayList<>();
        for (PairedFiles.Pair pair : PairedFiles.pair(this, NAME, folder, false)) {
            if (new BigInteger(pair.version()).compareTo(HIGHEST) > 0) {
                throw new InvalidMigrationsException(
                        pair.up(), "version %s is higher than a bigint, %s".formatted(pair.version(), HIGHEST));
            }
            migrations.add(
                    PairedScripts.migration(pair, script(pair.up()), pair.down().map(this::script)));
        }
        return List.copyOf(migrations);
    }

    private static void rejectCopies(Path file) {
        String name = file.getFileName().toString();
        if (TAKEN_BY_THE_TOOL.matcher(name).matches() && !name.endsWith(".sql")) {
            throw new InvalidMigrationsException(
                    file, "golang-migrate runs this file too, whatever its ending; move it out of the folder");
        }
    }

    private SqlScript script(Path file) {
        SqlScript script = new SqlScript(file, 1, MigrationFolder.readWithoutMark(file, name()), false);
        Declarations.rejectNoTransaction(script, "golang-migrate runs a file of one statement outside a transaction");
        return script;
    }
}
