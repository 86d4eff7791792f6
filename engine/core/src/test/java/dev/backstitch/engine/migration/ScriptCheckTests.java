package dev.backstitch.engine.migration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptCheckTests {

    private static void check(String sql) {
        ScriptCheck.check(new SqlScript(Path.of("db/1_a.up.sql"), 10, sql, true));
    }

    private static void rejects(String sql, String message) {
        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(() -> check(sql))
                .withMessage(message);
    }

    @Test
    void copy_from_stdin_is_rejected_where_it_begins() {
        rejects(
                "SELECT 1;\nCOPY public.t (a, b)\n  FROM stdin;\n1\tit's\n\\.\n",
                "db/1_a.up.sql:11: COPY FROM STDIN needs a client that sends or takes the rows; write INSERT statements"
                        + " instead");
    }

    @Test
    void copy_to_stdout_is_rejected() {
        rejects(
                "copy (SELECT 1) to /* x */ stdout",
                "db/1_a.up.sql:10: COPY TO STDOUT needs a client that sends or takes the rows; write INSERT statements"
                        + " instead");
    }

    @Test
    void the_lines_that_pg_dump_writes_for_psql_are_rejected() {
        rejects(
                "--\n-- PostgreSQL database dump\n--\n\n\\restrict qLeXaT\n\nSET statement_timeout = 0;\n",
                "db/1_a.up.sql:14: \\restrict is a command of psql, not SQL; remove it (pg_dump writes \\restrict and"
                        + " \\unrestrict)");
    }

    @Test
    void any_other_command_of_psql_is_rejected() {
        rejects("SELECT 1 \\gset\n", "db/1_a.up.sql:10: \\gset is a command of psql, not SQL; remove it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY t FROM '/tmp/stdin'",
                "COPY t FROM PROGRAM 'stdin'",
                "COPY t (\"from\", stdin) FROM '/tmp/x'",
                "SELECT a AS copy FROM stdin",
                "SELECT 'COPY t FROM stdin; \\connect x'",
                "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$ SELECT E'\\\\n' $$",
                "-- \\connect\nSELECT 1",
            })
    void what_only_looks_like_it_passes(String sql) {
        assertThatCode(() -> check(sql)).doesNotThrowAnyException();
    }
}
