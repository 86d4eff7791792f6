package dev.backstitch.engine.tool.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.tool.AppliedMigration;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.StepResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GolangMigrateRunTests {

    private Workbench bench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Workbench(folder)
                .file("001_users.up.sql", "CREATE TABLE users (id int);\nCREATE TABLE roles (id int);\n")
                .file("001_users.down.sql", "DROP TABLE roles;\nDROP TABLE users;\n");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> history() {
        return bench.rows("SELECT version, dirty FROM public.schema_migrations");
    }

    private static AppliedMigration clean(String version) {
        return new AppliedMigration(version, Map.of("dirty", "false"));
    }

    @Test
    void the_history_table_is_the_tools_own() {
        bench.migrator();

        assertThat(
                        bench.rows(
                                """
                        SELECT a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, i.indisprimary IS NOT NULL
                          FROM pg_attribute a
                          LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND a.attnum = ANY (i.indkey)
                         WHERE a.attrelid = 'public.schema_migrations'::regclass AND a.attnum > 0 ORDER BY a.attnum"""))
                .containsExactly("version|bigint|t|t", "dirty|boolean|t|f");
        assertThat(bench.migrator().applied()).isEmpty();
    }

    @Test
    void up_and_down_leave_one_clean_row_or_none() {
        bench.file("7_more.up.sql", "CREATE TABLE more ();").file("7_more.down.sql", "DROP TABLE more;");

        assertThat(bench.up(0)).isEqualTo(new StepResult(2, List.of()));
        assertThat(history()).containsExactly("1|f");
        assertThat(bench.migrator().applied()).containsExactly(clean("1"));
        bench.up(1);
        assertThat(history()).containsExactly("7|f");
        assertThat(bench.migrator().applied()).containsExactly(clean("1"), clean("7"));
        assertThat(bench.tables()).containsExactly("more", "roles", "schema_migrations", "users");

        bench.down(1);
        assertThat(history()).containsExactly("1|f");
        bench.down(0);
        assertThat(history()).isEmpty();
        assertThat(bench.tables()).containsExactly("schema_migrations");
    }

    @Test
    void a_file_is_one_implicit_transaction_and_a_failure_leaves_it_dirty() {
        bench.file("2_bad.up.sql", "CREATE TABLE half ();\nSELECT 1/0;\nCREATE TABLE other ();\n");
        bench.up(0);

        assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> bench.up(1));

        assertThat(history()).containsExactly("2|t");
        assertThat(bench.migrator().applied())
                .containsExactly(clean("1"), new AppliedMigration("2", Map.of("dirty", "true")));
        assertThat(bench.tables()).doesNotContain("half", "other");
    }

    @Test
    void a_failed_down_of_the_first_migration_is_dirty_before_all() {
        bench.file("001_users.down.sql", "DROP TABLE nowhere;");
        bench.up(0);

        assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> bench.down(0));

        assertThat(history()).containsExactly("-1|t");
        assertThat(bench.migrator().applied()).containsExactly(new AppliedMigration("-1", Map.of("dirty", "true")));
    }

    @Test
    void a_file_of_one_statement_runs_outside_a_transaction() {
        bench.file("2_index.up.sql", "-- one statement\nCREATE INDEX CONCURRENTLY i ON users (id);\n");
        bench.up(0);

        assertThat(bench.up(1).statements()).isEqualTo(1);
    }

    @Test
    void two_statements_with_one_that_must_not_run_in_a_transaction_fail_as_they_do_there() {
        bench.file("2_index.up.sql", "SELECT 1;\nCREATE INDEX CONCURRENTLY i ON users (id);\n");
        bench.up(0);

        assertThatExceptionOfType(StepFailedException.class)
                .isThrownBy(() -> bench.up(1))
                .satisfies(failed -> assertThat(failed.sqlState()).contains("25001"))
                .withMessageContaining(
                        "2_index.up.sql:2: CREATE INDEX CONCURRENTLY cannot run inside a transaction block");
    }

    @Test
    void an_empty_up_is_recorded() {
        bench.file("2_none.up.sql", " \n").file("3_comment.up.sql", "-- nothing\n");

        assertThat(bench.up(1)).isEqualTo(new StepResult(0, List.of()));
        assertThat(bench.up(2)).isEqualTo(new StepResult(0, List.of()));
        assertThat(history()).containsExactly("3|f");
    }

    @Test
    void begin_without_commit_fails_and_stays_dirty() {
        bench.file("2_open.up.sql", "BEGIN;\nCREATE TABLE half ();\n");

        assertThatExceptionOfType(StepFailedException.class)
                .isThrownBy(() -> bench.up(1))
                .withMessageEndingWith(
                        "2_open.up.sql:1: the migration ends with its transaction still open, and what it"
                                + " did is rolled back; add the missing COMMIT\n  BEGIN;");
        assertThat(history()).containsExactly("2|t");
        assertThat(bench.tables()).doesNotContain("half");
    }

    @Test
    void a_history_of_the_real_tool_is_understood() {
        bench.sql("CREATE TABLE schema_migrations (version bigint not null primary key, dirty boolean not null);"
                + "INSERT INTO schema_migrations VALUES (1, false)");

        assertThat(bench.migrator().applied()).containsExactly(clean("1"));
    }

    @Test
    void a_version_that_no_file_has_is_shown_as_it_is() {
        bench.up(0);
        bench.sql("UPDATE schema_migrations SET version = 42");

        assertThat(bench.migrator().applied()).containsExactly(clean("1"), clean("42"));
    }
}
