package dev.backstitch.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the oldest server that the client of the build can dump. */
@Needs("pg_dump")
class BackupCommandsTests {

    @TempDir
    Path directory;

    private final NamedDatabase database = NamedDatabase.create(15);
    private Path good = Path.of("");

    @BeforeEach
    void a_backup_is_made() {
        new HistoryFolder(directory).sound();
        database.run("migrate", directory.toString(), "--to", "1");
        database.sql("INSERT INTO users VALUES (1)");
        good = directory.resolve("good.dump");
        assertThat(database.run("backup", "--out", good.toString()))
                .isEqualTo(new CommandRun(0, "wrote " + good + "\n", ""));
    }

    @AfterEach
    void the_database_goes() {
        database.close();
    }

    @Test
    void a_restore_wants_a_yes_and_brings_the_backup_back() {
        database.sql("DROP TABLE users");

        assertThat(database.run("restore", good.toString()).with(directory))
                .isEqualTo(new CommandRun(
                        2,
                        "To be replaced: all that is in URL\nby what is in DIR/good.dump\n",
                        "backstitch: nothing was restored; --yes does it\n"));
        assertThat(database.tables()).doesNotContain("users");
        assertThat(database.run("restore", good.toString(), "--yes").with(directory))
                .isEqualTo(new CommandRun(0, "restored DIR/good.dump\n", ""));
        assertThat(database.column("SELECT count(*) FROM users")).containsExactly("1");
    }

    @Test
    void a_backup_for_psql_is_a_script() throws IOException {
        Path script = directory.resolve("good.sql");

        database.run("backup", "--out", script.toString(), "--format", "sql");

        assertThat(Files.readString(script)).contains("CREATE TABLE public.users");
        assertThat(database.run("restore", script.toString(), "--yes").exitCode())
                .isZero();
    }

    @Test
    void migrate_backs_up_first_where_that_is_asked_for() throws IOException {
        CommandRun run =
                database.run("migrate", directory.toString(), "--backup", "--backup-dir", directory.toString());

        assertThat(run.with(directory).out())
                .startsWith("wrote DIR/backup_DATABASE_20")
                .contains("== 2_email: migrated");
        assertThat(files("backup_")).hasSize(2);
    }

    @Test
    void an_emergency_goes_back_and_writes_down_what_happened() throws IOException {
        database.sql("DELETE FROM users");
        String[] rollback = {"rollback", "--emergency", "--backup", good.toString(), "--dir", directory.toString()};

        assertThat(database.run(rollback).exitCode()).isEqualTo(2);
        CommandRun run = database.run(
                Stream.concat(Stream.of(rollback), Stream.of("--yes")).toArray(String[]::new));

        assertThat(run.exitCode()).isZero();
        assertThat(database.column("SELECT count(*) FROM users")).containsExactly("1");
        assertThat(run.with(directory).out().replaceAll("_\\d{8}_\\d{6}", "_TIME"))
                .isEqualTo(
                        """
                        ok   back up  DIR/backup_DATABASE_TIME.dump
                        ok   restore  DIR/good.dump
                        ok   rows     as in the backup
                        wrote DIR/rollback_DATABASE_TIME.log
                        """);
        assertThat(Files.readString(directory.resolve(files("rollback_").get(0))))
                .contains("ok   rows     as in the backup");
        assertThat(database.run("rollback", "--backup", good.toString()).err())
                .startsWith("backstitch: Missing required option: '--emergency'");
    }

    @Test
    void a_rehearsal_is_told_step_by_step() {
        CommandRun run = database.run(
                "rehearse",
                directory.toString(),
                "--postgres",
                "embedded",
                "--postgres-version",
                "15",
                "--test",
                "exit 4");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().replaceAll("jdbc:\\S+", "COPY"))
                .isEqualTo(
                        """
                        ok   back up  URL
                        ok   copy     COPY
                        ok   migrate  1 migration
                        FAIL test     exit 4
                             it ended with 4
                        ok   undo     1 migration
                        ok   compare  as before
                        ok   restore  as before
                        """);
    }

    private List<String> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .toList();
        }
    }
}
