package dev.backstitch.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.Needs;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import dev.backstitch.engine.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The oldest server that Debian's client can dump, so that any client of the build will do. */
@Needs("pg_dump")
class BackupTests {

    private final Backup backup = new Backup(System.getenv("PATH"));
    private final Database database = TestPostgres.server(15).createDatabase("backup");

    @TempDir
    Path folder;

    @BeforeEach
    void a_database_has_rows() {
        sql("CREATE SCHEMA audit; CREATE TYPE audit.kind AS ENUM ('a', 'b');"
                + "CREATE TABLE users (id int PRIMARY KEY, kind audit.kind); COMMENT ON TABLE users IS 'people';"
                + "INSERT INTO users VALUES (1, 'a'), (2, 'b'); CREATE TABLE audit.log (id bigserial)");
    }

    @AfterEach
    void the_database_goes() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_restore_brings_back_schema_and_rows_and_takes_all_else_away(BackupFormat format) {
        Schema before = SchemaSource.read(database, List.of());
        Path file = folder.resolve(Backup.fileName(database, format, Instant.parse("2025-11-22T22:44:05Z")));
        backup.write(database, file, format);
        sql("DROP TABLE users CASCADE; CREATE TABLE later (id int); INSERT INTO later VALUES (1); CREATE SCHEMA more;"
                + "CREATE PUBLICATION p; SELECT lo_create(0)");

        assertThat(backup.differencesOfRows(database, file))
                .containsExactly("public.later: expected 0 rows, found 1", "public.users: expected 2 rows, found 0");
        backup.restore(database, file, true);

        assertThat(SchemaSource.read(database, List.of()).diff(before).differences())
                .isEmpty();
        assertThat(backup.differencesOfRows(database, file)).isEmpty();
        assertThat(file.getFileName().toString())
                .startsWith("backup_backstitch_backup_")
                .endsWith("_20251122_224405." + (format == BackupFormat.SQL ? "sql" : "dump"));
    }

    @Test
    void a_restore_that_fails_leaves_the_database_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.sql"), "CREATE TABLE half ();\nSELECT 1/0;\n");

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> backup.restore(database, file, true))
                .withMessageStartingWith("psql failed.\n  says      ")
                .withMessageContaining("bad.sql:2: ERROR:  division by zero");
        assertThat(Backup.rows(database).rows()).containsEntry("public.users", 2L);
    }

    @Test
    void nothing_is_overwritten_and_nothing_half_is_left() throws IOException {
        Path file = Files.writeString(folder.resolve("there.dump"), "mine");

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> backup.write(database, file, BackupFormat.CUSTOM))
                .withMessage(file + ": is there already, and is left as it is; name another file");
        assertThat(file).hasContent("mine");
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> backup.restore(database, folder.resolve("nowhere.dump"), true))
                .withMessage(folder.resolve("nowhere.dump") + ": no such file");
    }

    @Test
    void a_program_that_is_too_old_is_named() {
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> PgProgram.find("pg_dump", 99, System.getenv("PATH")))
                .withMessageMatching(
                        """
                        pg_dump is too old for the server\\.
                          expected  major 99 or newer
                          found     \\d+, /\\S+/pg_dump
                          to do     install the client of Postgres 99 or newer""");
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> PgProgram.find("pg_nothing", 15, ""))
                .withMessage(
                        """
                        There is no pg_nothing.
                          looked in the PATH, and /usr/lib/postgresql/*/bin
                          to do     install the client of Postgres 15 or newer""");
    }

    private void sql(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
