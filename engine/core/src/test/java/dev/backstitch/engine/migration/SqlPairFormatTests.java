package dev.backstitch.engine.migration;

import static dev.backstitch.engine.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlPairFormatTests {

    @TempDir
    private Path folder;

    private List<SqlMigration> read() {
        return new SqlPairFormat().read(MigrationFolder.list(folder));
    }

    private void rejects(String message) {
        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(this::read)
                .withMessage(message.replace("$DIR", folder.toString()));
    }

    @Test
    void pairs_are_ordered_by_their_digits() {
        write(folder, "10-b.up.sql", "SELECT 1;");
        write(folder, "9-a.up.sql", "SELECT 1;");
        write(folder, "9-a.down.sql", "SELECT 1;");

        assertThat(read())
                .extracting(migration -> migration.migration().version().text())
                .containsExactly("9", "10");
    }

    @Test
    void a_file_is_a_transaction() {
        write(folder, "1-a.up.sql", "SELECT 1;");

        assertThat(read().get(0).up().transactional()).isTrue();
    }

    @Test
    void a_file_that_says_no_transaction_before_its_first_statement_is_none() {
        write(
                folder,
                "1-a.up.sql",
                "/* indexes */\n-- backstitch:no-transaction\n\nCREATE INDEX CONCURRENTLY i ON t (a);");
        write(folder, "1-a.down.sql", "DROP INDEX i;");

        assertThat(read()).singleElement().satisfies(migration -> {
            assertThat(migration.up().transactional()).isFalse();
            assertThat(migration.down()).map(SqlScript::transactional).contains(true);
        });
    }

    @Test
    void no_transaction_after_the_first_statement_is_rejected() {
        write(folder, "1-a.up.sql", "SELECT 1;\n-- backstitch:no-transaction\n");

        rejects("$DIR/1-a.up.sql:2: \"backstitch:no-transaction\" must stand before the first statement");
    }

    @Test
    void a_down_of_another_title_is_a_down_without_an_up() {
        write(folder, "7-a.up.sql", "SELECT 1;");
        write(folder, "7-b.down.sql", "SELECT 1;");

        rejects("$DIR/7-b.down.sql: a down without an up: there is no 7-b.up.sql, and version 7 is 7-a.up.sql");
    }

    @Test
    void an_underscore_after_the_version_is_a_malformed_name() {
        write(folder, "1-a.up.sql", "SELECT 1;");
        write(folder, "2_b.up.sql", "SELECT 1;");

        rejects("$DIR/2_b.up.sql: sql-pairs skips a file of this name; it reads <digits>-<title>.up.sql and"
                + " <digits>-<title>.down.sql");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_sql() {
        write(folder, "1-a.up.sql", "\uFEFFSELECT 1;");

        assertThat(read().get(0).up().sql()).isEqualTo("SELECT 1;");
    }
}
