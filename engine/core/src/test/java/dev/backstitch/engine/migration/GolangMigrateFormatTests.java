package dev.backstitch.engine.migration;

import static dev.backstitch.engine.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GolangMigrateFormatTests {

    @TempDir
    private Path folder;

    private List<SqlMigration> read() {
        return new GolangMigrateFormat().read(MigrationFolder.list(folder));
    }

    private void rejects(String message) {
        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(this::read)
                .withMessage(message.replace("$DIR", folder.toString()));
    }

    @Test
    void versions_are_ordered_as_numbers() {
        for (String name : List.of("10_b", "9_a", "0000100_c")) {
            write(folder, name + ".up.sql", "SELECT 1;");
            write(folder, name + ".down.sql", "SELECT 1;");
        }

        assertThat(read())
                .extracting(migration -> migration.migration().name())
                .containsExactly("9_a", "10_b", "0000100_c");
    }

    @Test
    void a_migration_knows_its_files_and_scripts() {
        Path up = write(folder, "000001_create_users.up.sql", "CREATE TABLE users ();\n");
        Path down = write(folder, "000001_create_users.down.sql", "DROP TABLE users;\n");

        assertThat(read())
                .containsExactly(new SqlMigration(
                        new Migration(
                                new Version("000001"),
                                "000001_create_users",
                                Optional.of(new Location(up, 1)),
                                Optional.of(new Location(down, 1)),
                                new Reversal.Reversible()),
                        new SqlScript(up, 1, "CREATE TABLE users ();\n", false),
                        Optional.of(new SqlScript(down, 1, "DROP TABLE users;\n", false))));
    }

    @Test
    void gaps_in_the_numbers_and_an_empty_title_are_fine() {
        write(folder, "1_.up.sql", "SELECT 1;");
        write(folder, "7_x.y.up.sql", "SELECT 1;");

        assertThat(read()).extracting(migration -> migration.migration().name()).containsExactly("1_", "7_x.y");
    }

    @Test
    void a_down_belongs_to_the_up_of_its_version_whatever_its_title() {
        write(folder, "7_add_users.up.sql", "SELECT 1;");
        Path down = write(folder, "07_drop_users.down.sql", "SELECT 1;");

        assertThat(read()).singleElement().satisfies(migration -> {
            assertThat(migration.migration().name()).isEqualTo("7_add_users");
            assertThat(migration.down()).map(SqlScript::file).contains(down);
        });
    }

    @Test
    void files_that_are_no_migrations_are_ignored() throws Exception {
        write(folder, "1_a.up.sql", "SELECT 1;");
        write(folder, "README.md", "");
        write(folder, "embed.go", "");
        write(folder, "schema.sql", "");
        write(folder, "sqlc.yaml", "");
        write(folder, ".hidden.up.sql", "");
        Files.createDirectory(folder.resolve("2_b.up.sql"));

        assertThat(read()).hasSize(1);
    }

    @Nested
    class A_missing_down {

        private Reversal only() {
            return read().get(0).migration().reversal();
        }

        @Test
        void is_named_when_there_is_no_file() {
            write(folder, "7_x.up.sql", "SELECT 1;");

            assertThat(only()).isEqualTo(new Reversal.Missing("there is no file 7_x.down.sql"));
        }

        @Test
        void is_an_empty_file() {
            write(folder, "7_x.up.sql", "SELECT 1;");
            write(folder, "7_x.down.sql", " \n");

            assertThat(only()).isEqualTo(new Reversal.Missing("7_x.down.sql is empty"));
        }

        @Test
        void is_a_file_of_comments() {
            write(folder, "7_x.up.sql", "SELECT 1;");
            write(folder, "7_x.down.sql", "-- nothing to do\n/* really */;\n");

            assertThat(only()).isEqualTo(new Reversal.Missing("7_x.down.sql holds only comments"));
        }

        @Test
        void is_a_file_of_semicolons() {
            write(folder, "7_x.up.sql", "SELECT 1;");
            write(folder, "7_x.down.sql", ";\n;\n");

            assertThat(only()).isEqualTo(new Reversal.Missing("7_x.down.sql holds only semicolons"));
        }
    }

    @Nested
    class Bad_input {

        @Test
        void two_ups_with_one_version() {
            write(folder, "07_b.up.sql", "");
            write(folder, "7_a.up.sql", "");

            rejects("$DIR/7_a.up.sql: has version 7, and so has 07_b.up.sql; give each migration a version of its own");
        }

        @Test
        void a_down_without_an_up() {
            write(folder, "6_a.up.sql", "");
            write(folder, "7_b.down.sql", "");

            rejects("$DIR/7_b.down.sql: a down without an up: there is no 7_b.up.sql");
        }

        @Test
        void an_up_without_a_version() {
            write(folder, "1_a.up.sql", "");
            write(folder, "add_users.up.sql", "");

            rejects("$DIR/add_users.up.sql: golang-migrate skips a file of this name; it reads"
                    + " <number>_<title>.up.sql and <number>_<title>.down.sql");
        }

        @Test
        void a_direction_that_is_missing_or_in_capitals() {
            write(folder, "1_a.up.sql", "");
            write(folder, "2_b.UP.sql", "");

            rejects("$DIR/2_b.UP.sql: golang-migrate skips a file of this name; it reads"
                    + " <number>_<title>.up.sql and <number>_<title>.down.sql");
        }

        @Test
        void a_copy_that_the_tool_would_run() {
            write(folder, "1_a.up.sql", "");
            write(folder, "1_a.up.sql.bak", "");

            rejects("$DIR/1_a.up.sql.bak: golang-migrate runs this file too, whatever its ending; move it out of the"
                    + " folder");
        }

        @Test
        void a_version_that_the_history_table_cannot_hold() {
            write(folder, "9223372036854775808_a.up.sql", "");

            rejects("$DIR/9223372036854775808_a.up.sql: version 9223372036854775808 is higher than a bigint,"
                    + " 9223372036854775807");
        }

        @Test
        void a_byte_order_mark() {
            write(folder, "1_a.up.sql", "\uFEFFSELECT 1;");

            rejects("$DIR/1_a.up.sql: begins with a byte order mark, on which golang-migrate fails; save the file"
                    + " without it");
        }

        @Test
        void another_encoding() {
            write(folder, "1_a.up.sql", new byte[] {'-', '-', ' ', (byte) 0xe4, ' '});

            rejects("$DIR/1_a.up.sql: is not UTF-8: byte 3 (0xe4) does not fit; save the file as UTF-8");
        }

        @Test
        void no_migrations_at_all() {
            write(folder, "README.md", "");

            rejects("$DIR: no migrations for golang-migrate; it reads <number>_<title>.up.sql and"
                    + " <number>_<title>.down.sql");
        }

        @Test
        void no_transaction_declared_for_a_tool_with_a_rule_of_its_own() {
            write(folder, "1_a.up.sql", "-- backstitch:no-transaction\nSELECT 1;");

            rejects("$DIR/1_a.up.sql:1: \"backstitch:no-transaction\" means nothing here; golang-migrate runs a file of"
                    + " one statement outside a transaction");
        }
    }
}
