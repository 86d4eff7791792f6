package dev.backstitch.engine.migration;

import static dev.backstitch.engine.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DbmateFormatTests {

    private static final String EMPTY = "-- migrate:up\n-- migrate:down\n";

    @TempDir
    private Path folder;

    private List<SqlMigration> read() {
        return new DbmateFormat().read(MigrationFolder.list(folder));
    }

    private void rejects(String message) {
        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(this::read)
                .withMessage(message.replace("$DIR", folder.toString()));
    }

    @Test
    void files_are_ordered_by_name_not_by_number() {
        write(folder, "9_a.sql", EMPTY);
        write(folder, "10_b.sql", EMPTY);

        assertThat(read()).extracting(migration -> migration.migration().name()).containsExactly("10_b", "9_a");
    }

    @Test
    void a_block_is_sent_with_the_line_of_its_directive() {
        Path file = write(
                folder,
                "20200101_users.sql",
                """
                -- about users

                -- migrate:up
                CREATE TABLE users ();

                --migrate:down transaction:false
                DROP TABLE users;
                """);

        assertThat(read())
                .containsExactly(new SqlMigration(
                        new Migration(
                                new Version("20200101"),
                                "20200101_users",
                                Optional.of(new Location(file, 3)),
                                Optional.of(new Location(file, 6)),
                                new Reversal.Reversible()),
                        new SqlScript(file, 3, "-- migrate:up\nCREATE TABLE users ();\n\n", true),
                        Optional.of(new SqlScript(
                                file, 6, "--migrate:down transaction:false\nDROP TABLE users;\n", false))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- migrate:up transaction:false          | false",
                "-- migrate:up transaction:true           | true",
                "-- migrate:up transaction: false         | true",
                "-- migrate:up a:b transaction:false x    | false",
                "-- migrate:up transaction:false:x        | true",
                "-- migrate:up transaction:FALSE          | true",
                "-- migrate:up transaction:false transaction:true | true",
            })
    void options_are_pairs_on_the_line_of_the_directive(String directive, boolean transactional) {
        write(folder, "1_a.sql", directive + "\nSELECT 1;\n-- migrate:down\n");

        assertThat(read().get(0).up().transactional()).isEqualTo(transactional);
    }

    @Test
    void windows_line_ends_are_no_part_of_an_option() {
        write(folder, "1_a.sql", "-- migrate:up transaction:false\r\nSELECT 1;\r\n-- migrate:down\r\n");

        assertThat(read().get(0).up().transactional()).isFalse();
    }

    @Test
    void an_empty_down_block_is_missing() {
        write(folder, "1_a.sql", EMPTY);
        write(folder, "2_b.sql", EMPTY + "-- nothing\n");

        assertThat(read())
                .extracting(migration -> migration.migration().reversal())
                .containsExactly(
                        new Reversal.Missing("the -- migrate:down block of 1_a.sql is empty"),
                        new Reversal.Missing("the -- migrate:down block of 2_b.sql holds only comments"));
    }

    @Test
    void a_declaration_may_stand_before_the_first_directive() {
        write(folder, "1_a.sql", "-- backstitch:irreversible deletes rows\n" + EMPTY);

        assertThat(read().get(0).migration().reversal()).isEqualTo(new Reversal.Irreversible("deletes rows", false));
    }

    @Test
    void other_sql_files_are_ignored() {
        write(folder, "1_a.sql", EMPTY);
        write(folder, "schema.sql", "CREATE TABLE t ();");

        assertThat(read()).hasSize(1);
    }

    @Nested
    class Bad_input {

        @Test
        void two_files_with_one_version() {
            write(folder, "1_a.sql", EMPTY);
            write(folder, "1_b.sql", EMPTY);

            rejects("$DIR/1_b.sql: has version 1, and so has 1_a.sql; give each migration a version of its own");
        }

        @Test
        void a_name_without_digits() {
            write(folder, "1_a.sql", EMPTY);
            write(folder, "add_users.sql", EMPTY);

            rejects("$DIR/add_users.sql: dbmate skips a file of this name; it reads <digits>_<title>.sql with the lines"
                    + " -- migrate:up and -- migrate:down");
        }

        @Test
        void no_up_block() {
            write(folder, "1_a.sql", "  -- migrate:up\n-- migrate:down\n");

            rejects("$DIR/1_a.sql: dbmate requires a block that begins with the line -- migrate:up");
        }

        @Test
        void no_down_block() {
            write(folder, "1_a.sql", "-- migrate:up\n-- migrate:downward\n");

            rejects("$DIR/1_a.sql: dbmate requires a block that begins with the line -- migrate:down; it may be empty");
        }

        @Test
        void a_down_block_first() {
            write(folder, "1_a.sql", "\n-- migrate:down\n-- migrate:up\n");

            rejects("$DIR/1_a.sql:2: dbmate requires -- migrate:up to come before -- migrate:down");
        }

        @Test
        void a_statement_before_the_up_block() {
            write(folder, "1_a.sql", "-- fine\n\n/* not fine */\n" + EMPTY);

            rejects("$DIR/1_a.sql:3: dbmate allows nothing but -- comments before the line -- migrate:up");
        }

        @Test
        void a_second_up_block() {
            write(folder, "1_a.sql", EMPTY + EMPTY);

            rejects("$DIR/1_a.sql:3: a second -- migrate:up block: dbmate records the version once for each, which its"
                    + " history table rejects; make it a file of its own");
        }

        @Test
        void a_second_down_block() {
            write(folder, "1_a.sql", EMPTY + "-- migrate:down\n");

            rejects("$DIR/1_a.sql:3: a second -- migrate:down block; keep one");
        }

        @Test
        void a_byte_order_mark() {
            write(folder, "1_a.sql", "\uFEFF" + EMPTY);

            rejects("$DIR/1_a.sql: begins with a byte order mark, on which dbmate fails; save the file without it");
        }

        @Test
        void no_transaction_in_our_own_words() {
            write(folder, "1_a.sql", "-- migrate:up\n-- backstitch:no-transaction\n-- migrate:down\n");

            rejects("$DIR/1_a.sql:2: \"backstitch:no-transaction\" means nothing here; write -- migrate:up"
                    + " transaction:false");
        }
    }
}
