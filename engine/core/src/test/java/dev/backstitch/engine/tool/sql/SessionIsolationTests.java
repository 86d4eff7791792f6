package dev.backstitch.engine.tool.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.tool.SessionLeak;
import dev.backstitch.engine.tool.StepResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionIsolationTests {

    private Workbench bench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Workbench(folder).file("2-next.up.sql", "CREATE TABLE next ();");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Runs a migration and returns what it leaves; the next one must find nothing of it. */
    private List<SessionLeak> leaks(String sql) {
        bench.file("1-leaky.up.sql", sql);
        StepResult result = bench.up(0);

        assertThat(bench.up(1).leaks()).isEmpty();
        assertThat(bench.tables()).contains("next");
        return result.leaks();
    }

    @Test
    void the_search_path_of_a_dump_reaches_neither_the_history_nor_the_next_migration() {
        assertThat(
                        leaks(
                                """
                        SET statement_timeout = 0;
                        SET lock_timeout = 0;
                        SET client_encoding = 'UTF8';
                        SET standard_conforming_strings = on;
                        SELECT pg_catalog.set_config('search_path', '', false);
                        SET check_function_bodies = false;
                        CREATE TABLE public.t (id int);
                        """))
                .containsExactly(new SessionLeak("check_function_bodies", "off"), new SessionLeak("search_path", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET LOCAL search_path = pg_catalog;",
                "SET search_path = pg_catalog; RESET search_path;",
                "SET statement_timeout = 0;",
                "RESET ALL;",
                "SELECT pg_advisory_lock(7); SELECT pg_advisory_unlock(7);",
                "SELECT pg_advisory_xact_lock(7);",
                "CREATE TEMP TABLE scratch (id int) ON COMMIT DROP;",
                "LISTEN news; UNLISTEN news;",
            })
    void what_is_put_back_is_no_leak(String sql) {
        assertThat(leaks(sql)).isEmpty();
    }

    @Test
    void settings_with_another_value_are_leaks() {
        assertThat(leaks("SET statement_timeout = '5s'; SET TimeZone = 'Europe/Oslo';"))
                .containsExactly(
                        new SessionLeak("TimeZone", "Europe/Oslo"), new SessionLeak("statement_timeout", "5000"));
    }

    @Test
    void a_setting_that_the_server_does_not_know_cannot_be_told_but_is_kept_from_the_next() {
        bench.file("2-next.up.sql", "CREATE TABLE next AS SELECT current_setting('app.tenant', true) AS tenant;");

        assertThat(leaks("SET app.tenant = 'x';")).isEmpty();
        assertThat(bench.rows("SELECT coalesce(tenant, '') FROM next")).containsExactly("");
    }

    @Test
    void a_role_is_a_leak() {
        bench.sql("DO $$ BEGIN CREATE ROLE leaky_role SUPERUSER; EXCEPTION WHEN duplicate_object THEN NULL; END $$");

        assertThat(leaks("SET ROLE leaky_role;")).containsExactly(new SessionLeak("role", "leaky_role"));
    }

    @Test
    void a_session_authorization_is_a_leak() {
        bench.sql("DO $$ BEGIN CREATE ROLE leaky_user SUPERUSER; EXCEPTION WHEN duplicate_object THEN NULL; END $$");

        assertThat(leaks("SET SESSION AUTHORIZATION leaky_user;"))
                .containsExactly(new SessionLeak("session authorization", "leaky_user"));
    }

    @Test
    void locks_temporary_tables_channels_statements_and_cursors_are_leaks() {
        assertThat(
                        leaks(
                                """
                        SELECT pg_advisory_lock(4294967297);
                        SELECT pg_advisory_lock(3, 4);
                        CREATE TEMP TABLE scratch (id serial PRIMARY KEY);
                        CREATE TEMP VIEW look AS SELECT 1;
                        LISTEN news;
                        PREPARE p AS SELECT 1;
                        DECLARE c CURSOR WITH HOLD FOR SELECT 1;
                        """))
                .containsExactly(
                        new SessionLeak("advisory lock", "3, 4"),
                        new SessionLeak("advisory lock", "4294967297"),
                        new SessionLeak("temporary table", "scratch"),
                        new SessionLeak("temporary view", "look"),
                        new SessionLeak("LISTEN", "news"),
                        new SessionLeak("prepared statement", "p"),
                        new SessionLeak("cursor", "c"));
    }

    @Test
    void the_time_zone_is_utc_wherever_the_tests_run() {
        bench.file("1-zone.up.sql", "CREATE TABLE zone AS SELECT current_setting('TimeZone') AS name;");
        bench.up(0);

        assertThat(bench.rows("SELECT name FROM zone")).containsExactly("UTC");
    }
}
