package dev.backstitch.engine.run;

import dev.backstitch.engine.check.RowCounts;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresUrl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.AutoSave;

/**
 * Makes backups with {@code pg_dump}, and puts them back with {@code pg_restore} and {@code psql}. Passwords reach
 * these programs in their environment, never on their command line.
 *
 * @param searchPath the folders in which the programs are looked for, as {@code PATH} has them
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Backup(String searchPath) {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * Names a backup by its database and the time in UTC.
     *
     * @param database the database
     * @param format how it is written
     * @param now the time
     * @return such as {@code backup_app_20251122_224405.dump}
     */
    public static String fileName(Database database, BackupFormat format, Instant now) {
        String name = database.name().replaceAll("[^A-Za-z0-9_.-]+", "_");
        return "backup_%s_%s%s".formatted(name, TIMESTAMP.format(now), format.ending());
    }

    /**
     * Writes a backup, and beside it, as {@code <file>.json}, how many rows each table had at the same moment.
     *
     * @param database what is backed up; it is only read
     * @param file where the backup goes
     * @param format how it is written
     * @throws BackupException when the file is there already, or {@code pg_dump} is missing, too old or fails
     */
    public void write(Database database, Path file, BackupFormat format) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        if (Files.exists(file)) {
            throw new BackupException(file + ": is there already, and is left as it is; name another file", null);
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            PgProgram dump = PgProgram.find("pg_dump", connection.getMetaData().getDatabaseMajorVersion(), searchPath);
            // One snapshot for both, so that the numbers are those of the backup.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            String snapshot = snapshot(statement);
            dump.run(
                    List.of(
                            "--no-password",
                            "--format=" + format.option(),
                            "--snapshot=" + snapshot,
                            "--file=" + part.toAbsolutePath()),
                    PostgresUrl.parse(database.uri()).libpqEnvironment());
            // Counting asks for a statement that may have to be prepared first: the driver goes back to before it.
            connection.unwrap(PGConnection.class).setAutosave(AutoSave.ALWAYS);
            RowCounts rows = RowCounts.read(connection, List.of());
            connection.commit();
            Files.move(part, file);
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            new BackupManifest(database.name(), now, rows.rows()).write(file);
        } catch (FileAlreadyExistsException e) {
            throw new BackupException(file + ": came into being meanwhile; the backup is in " + part, e);
        } catch (IOException | SQLException e) {
            throw new BackupException("The backup %s could not be made: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static String snapshot(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_export_snapshot()")) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * Puts a backup back: all that is in the database goes, and what the backup holds comes, in one transaction.
     *
     * @param database the database whose content is replaced
     * @param file a backup of either format, made by whatever called {@code pg_dump}
     * @param keepOwners whether owners and grants come back too, which takes their roles; otherwise all belongs to the
     *     user who restores
     * @throws BackupException when it fails; the database is then as it was before
     */
    public void restore(Database database, Path file, boolean keepOwners) {
        if (!Files.isRegularFile(file)) {
            throw new BackupException(file + ": no such file", null);
        }
        try {
            Path folder = Files.createTempDirectory("backstitch-restore-");
            Path script = folder.resolve("backup.sql");
            Path emptied = folder.resolve("empty.sql");
            try {
                Files.writeString(emptied, EmptyingScript.TEXT);
                PgProgram.find("psql", 0, searchPath)
                        .run(
                                List.of(
                                        "--no-psqlrc",
                                        "--no-password",
                                        "--quiet",
                                        "--output=" + folder.resolve("output"),
                                        "--set=ON_ERROR_STOP=1",
                                        "--single-transaction",
                                        "--file=" + emptied,
                                        "--file=" + script(file, script, keepOwners)),
                                PostgresUrl.parse(database.uri()).libpqEnvironment());
            } finally {
                for (Path left : List.of(script, emptied, folder.resolve("output"), folder)) {
                    Files.deleteIfExists(left);
                }
            }
        } catch (IOException e) {
            throw new BackupException("The backup %s could not be restored: %s".formatted(file, e.getMessage()), e);
        }
    }

    private Path script(Path file, Path script, boolean keepOwners) throws IOException {
        if (!isCustom(file)) {
            return file.toAbsolutePath();
        }
        List<String> arguments = new ArrayList<>(List.of("--file=" + script));
        if (!keepOwners) {
            arguments.addAll(List.of("--no-owner", "--no-privileges"));
        }
        arguments.add(file.toAbsolutePath().toString());
        PgProgram.find("pg_restore", 0, searchPath).run(arguments, Map.of());
        return script;
    }

    private static boolean isCustom(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(5), StandardCharsets.ISO_8859_1).equals("PGDMP");
        }
    }

    /**
     * Compares a database with the numbers that stand beside a backup.
     *
     * @param database the database into which the backup was restored
     * @param file the backup
     * @return a line for each table whose number of rows is another one; empty when all agree, or when nothing stands
     *     beside the backup
     */
    public List<String> differencesOfRows(Database database, Path file) {
        Optional<RowCounts> expected = BackupManifest.rowsOf(file);
        return expected.map(rows -> RowDifference.lines(rows, rows(database))).orElse(List.of());
    }

    /**
     * Tells whether the numbers of rows of a backup are known.
     *
     * @param file the backup
     * @return whether a restore of it can be verified
     */
    public static boolean isVerifiable(Path file) {
        return Files.exists(BackupManifest.beside(file));
    }

    static RowCounts rows(Database database) {
        try (Connection connection = database.connect()) {
            return RowCounts.read(connection, List.of());
        } catch (SQLException e) {
            throw new BackupException(
                    "The rows of %s could not be counted: %s".formatted(database.displayUrl(), e.getMessage()), e);
        }
    }
}
