package dev.backstitch.engine.tool.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.StepFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepFailureTests {

    private Workbench bench;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        bench = new Workbench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private StepFailure failure(String sql) {
        bench.file("1_a.up.sql", sql);
        try {
            bench.up(0);
        } catch (StepFailedException e) {
            return e.failure();
        }
        throw new AssertionError("the migration did not fail");
    }

    private void says(String sql, String expected) {
        assertThat(failure(sql).describe()).isEqualTo(folder + "/1_a.up.sql:" + expected);
    }

    @Test
    void the_message_names_direction_migration_place_and_cause() {
        bench.file("1_a.up.sql", "SELEC 1;");

        assertThatExceptionOfType(StepFailedException.class)
                .isThrownBy(() -> bench.up(0))
                .withMessage(
                        """
                        up of 1_a failed: %s/1_a.up.sql:1:1: syntax error at or near "SELEC" (SQLSTATE 42601)
                          SELEC 1;
                          ^"""
                                .formatted(folder));
    }

    @Test
    void a_position_becomes_line_and_column_with_a_caret() {
        says(
                "CREATE TABLE t (a int);\n\nALTER TABLE t\n  ADD COLUMN b nonsense;\n",
                """
                4:16: type "nonsense" does not exist (SQLSTATE 42704)
                    ADD COLUMN b nonsense;
                                 ^""");
    }

    @Test
    void a_caret_stands_right_after_tabs() {
        says("SELECT\n\t1,\tx;\n", "2:5: column \"x\" does not exist (SQLSTATE 42703)\n  \t1,\tx;\n  \t  \t^");
    }

    @Test
    void columns_count_characters_beyond_the_basic_plane_once() {
        says(
                "SELECT '\uD83D\uDC18ö', x;\r\n",
                "1:14: column \"x\" does not exist (SQLSTATE 42703)\n  SELECT '\uD83D\uDC18ö', x;\n               ^");
    }

    @Test
    void a_long_line_is_shown_around_the_column() {
        StepFailure failure = failure("SELECT " + "1, ".repeat(200) + "x, " + "2, ".repeat(200) + "3;");

        assertThat(failure.column()).contains(608);
        assertThat(failure.excerpt())
                .contains("…" + "1, ".repeat(20) + "x, " + "2, ".repeat(19) + "…\n" + " ".repeat(61) + "^");
    }

    @Test
    void an_error_without_a_position_is_found_by_the_statements_that_completed() {
        says(
                """
                CREATE TABLE t (id int PRIMARY KEY);
                INSERT INTO t VALUES (1), (2);
                SELECT * FROM t; -- rows
                DO $$ BEGIN NULL; END $$;
                ;
                -- this one
                INSERT INTO t
                  VALUES (1);
                """,
                """
                7: duplicate key value violates unique constraint "t_pkey" (SQLSTATE 23505)
                  INSERT INTO t
                  detail  Key (id)=(1) already exists.""");
    }

    @Test
    void detail_and_hint_are_those_of_the_server() {
        bench.sql("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int REFERENCES a)");

        says(
                "DROP TABLE a;",
                """
                1: cannot drop table a because other objects depend on it (SQLSTATE 2BP01)
                  DROP TABLE a;
                  detail  constraint b_a_fkey on table b depends on table a
                  hint    Use DROP ... CASCADE to drop the dependent objects too.""");
    }

    @Test
    void an_extension_that_is_not_installed_is_the_environments_fault() {
        StepFailure failure = failure("SELECT 1;\nCREATE EXTENSION no_such_thing;");

        assertThat(failure.environment()).isTrue();
        assertThat(failure.message()).isEqualTo("extension \"no_such_thing\" is not available");
        assertThat(failure.location()).contains(new Location(folder.resolve("1_a.up.sql"), 2));
    }

    @Test
    void an_extension_asked_for_in_a_block_is_too() {
        assertThat(failure("DO $$ BEGIN CREATE EXTENSION no_such_thing; END $$;")
                        .environment())
                .isTrue();
    }

    @Test
    void a_library_that_is_not_there_is_too() {
        assertThat(failure("LOAD 'no_such_library';").environment()).isTrue();
    }

    @Test
    void what_the_server_does_not_implement_is_the_migrations_fault() {
        StepFailure failure =
                failure("CREATE TABLE t (a int);\nALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT ENFORCED;\n"
                        + "ALTER TABLE t ALTER CONSTRAINT c ENFORCED;\nCREATE ASSERTION x CHECK (true);");

        assertThat(failure.environment()).isFalse();
        assertThat(failure.sqlState())
                .hasValueSatisfying(state -> assertThat(state).startsWith("0A"));
    }

    @Test
    void a_setting_that_the_driver_cannot_bear_fails_the_migration_and_not_the_next() {
        bench.file("2_b.up.sql", "CREATE TABLE b ();");
        says(
                "SET DateStyle = 'SQL, DMY';",
                """
                1: The server's DateStyle parameter was changed to SQL, DMY. The JDBC driver requires DateStyle to begin \
                with ISO for correct operation. (SQLSTATE 08006)""");

        bench.up(1);

        assertThat(bench.tables()).contains("b");
    }

    @Test
    void a_step_after_a_failed_one_finds_a_clean_session() {
        bench.file("1_a.up.sql", "BEGIN;\nSET search_path = pg_catalog;\nSELECT 1/0;")
                .file("2_b.up.sql", "CREATE TABLE b ();");
        assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> bench.up(0));

        assertThat(bench.up(1).leaks()).isEmpty();
        assertThat(bench.tables()).contains("b");
    }
}
