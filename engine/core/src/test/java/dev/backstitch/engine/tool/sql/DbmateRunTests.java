package dev.backstitch.engine.tool.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.tool.AppliedMigration;
import dev.backstitch.engine.tool.StepFailedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbmateRunTests {

    private Workbench bench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Workbench(folder)
                .file(
                        "1_users.sql",
                        """
                        -- migrate:up
                        CREATE TABLE users (id int);
                        CREATE TABLE roles (id int);
                        -- migrate:down
                        DROP TABLE roles;
                        DROP TABLE users;
                        """);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> history() {
        return bench.rows("SELECT version FROM public.schema_migrations ORDER BY 1");
    }

    private void fails(Runnable step, String message) {
        assertThatExceptionOfType(StepFailedException.class)
                .isThrownBy(step::run)
                .withMessageEndingWith(message);
    }

    @Test
    void a_row_comes_and_goes_with_its_migration() {
        bench.file("10_more.sql", "-- migrate:up\nCREATE TABLE more ();\n-- migrate:down\nDROP TABLE more;\n");

        assertThat(bench.up(0).statements()).isEqualTo(1);
        assertThat(bench.up(1).statements()).isEqualTo(2);
        assertThat(history()).containsExactly("1", "10");
        assertThat(bench.migrator().applied())
                .as("in the order of the file names, which is dbmate's: 10_more before 1_users")
                .containsExactly(new AppliedMigration("10", Map.of()), new AppliedMigration("1", Map.of()));

        bench.down(1);
        assertThat(history()).containsExactly("10");
        bench.down(0);
        assertThat(history()).isEmpty();
        assertThat(bench.tables()).containsExactly("schema_migrations");
    }

    @Test
    void a_failure_undoes_the_whole_block() {
        bench.file("2_bad.sql", "-- migrate:up\nCREATE TABLE half ();\nSELECT 1/0;\n-- migrate:down\n");

        fails(() -> bench.up(1), "2_bad.sql:3: division by zero (SQLSTATE 22012)\n  SELECT 1/0;");
        assertThat(bench.tables()).doesNotContain("half");
        assertThat(history()).isEmpty();
    }

    @Test
    void transaction_false_runs_one_statement_outside_a_transaction() {
        bench.file(
                "2_index.sql",
                """
                -- migrate:up transaction:false
                CREATE INDEX CONCURRENTLY i ON users (id);
                -- migrate:down transaction:false
                DROP INDEX CONCURRENTLY i;
                """);
        bench.up(0);

        bench.up(1);
        assertThat(history()).containsExactly("1", "2");
        bench.down(1);
        assertThat(history()).containsExactly("1");
    }

    @Test
    void transaction_false_is_still_one_query_and_so_one_implicit_transaction() {
        bench.file(
                "2_bad.sql", "-- migrate:up transaction:false\nCREATE TABLE half ();\nSELECT 1/0;\n-- migrate:down\n");

        fails(() -> bench.up(1), "2_bad.sql:3: division by zero (SQLSTATE 22012)\n  SELECT 1/0;");
        assertThat(bench.tables()).doesNotContain("half");
    }

    @Test
    void a_commit_of_the_migration_is_recorded_and_fails_as_it_does_there() {
        bench.file("2_commit.sql", "-- migrate:up\nCREATE TABLE kept ();\nCOMMIT;\n-- migrate:down\n");

        fails(
                () -> bench.up(1),
                "2_commit.sql:3: the migration ended the transaction that dbmate began for it, and cannot be undone as"
                        + " one; remove its COMMIT or ROLLBACK\n  COMMIT;");
        assertThat(bench.tables()).contains("kept");
        assertThat(history()).containsExactly("2");
    }

    @Test
    void an_open_transaction_outside_one_fails_and_is_rolled_back() {
        bench.file("2_open.sql", "-- migrate:up transaction:false\nBEGIN;\nCREATE TABLE half ();\n-- migrate:down\n");

        fails(
                () -> bench.up(1),
                "2_open.sql:2: the migration ends with its transaction still open, and what it did is rolled back; add"
                        + " the missing COMMIT\n  BEGIN;");
        assertThat(bench.tables()).doesNotContain("half");
    }

    @Test
    void a_changed_search_path_moves_the_history_as_it_does_there() {
        bench.file(
                "2_path.sql",
                "-- migrate:up\nCREATE SCHEMA app;\nSET search_path = app;\nCREATE TABLE t ();\n-- migrate:down\n");

        fails(
                () -> bench.up(1),
                """
                2_path.sql:3: the migration changes search_path, so that dbmate looks for its history in \
                app.schema_migrations, which is not there; set it back at the end (SQLSTATE 42P01)
                  SET search_path = app;""");
        assertThat(history()).isEmpty();
    }

    @Test
    void a_version_recorded_already_is_not_applied_twice() {
        bench.sql("CREATE TABLE schema_migrations (version varchar primary key);"
                + "INSERT INTO schema_migrations VALUES ('1')");

        fails(
                () -> bench.up(0),
                """
                1_users.sql:1: dbmate could not record it in public.schema_migrations: duplicate key value violates \
                unique constraint "schema_migrations_pkey" (SQLSTATE 23505)
                  detail  Key (version)=(1) already exists.""");
        assertThat(bench.tables()).containsExactly("schema_migrations");
    }

    @Test
    void a_deferred_constraint_fails_at_commit() {
        bench.file(
                "2_deferred.sql",
                """
                -- migrate:up
                CREATE TABLE a (id int PRIMARY KEY);
                CREATE TABLE b (a int REFERENCES a DEFERRABLE INITIALLY DEFERRED);
                INSERT INTO b VALUES (1);
                -- migrate:down
                """);

        fails(
                () -> bench.up(1),
                """
                2_deferred.sql:1: COMMIT failed: insert or update on table "b" violates foreign key constraint \
                "b_a_fkey" (SQLSTATE 23503)
                  detail  Key (a)=(1) is not present in table "a".""");
        assertThat(history()).isEmpty();
    }
}
