package dev.backstitch.engine.tool.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.Needs;
import dev.backstitch.engine.migration.InvalidMigrationsException;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.tool.MigrationTools;
import dev.backstitch.engine.tool.Migrator;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.Timeouts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step is done twice, by dbmate itself and by us, and must leave the same catalog and the same history. */
@Needs("node")
class DbmateDifferentialTests {

    /** All relations, columns, constraints, indexes, types and functions that a migration made, in readable form. */
    private static final String CATALOG =
            """
            SELECT 'relation', c.oid::regclass::text, c.relkind::text, coalesce(pg_get_expr(c.relpartbound, c.oid), '')
              FROM pg_class c WHERE c.oid >= 16384 AND c.relkind NOT IN ('i', 't') AND c.relpersistence <> 't'
            UNION ALL
            SELECT 'column', a.attrelid::regclass || '.' || a.attname, format_type(a.atttypid, a.atttypmod),
                   a.attnotnull || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
              FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
             WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
               AND a.attrelid IN (SELECT oid FROM pg_class WHERE relkind NOT IN ('i', 't'))
            UNION ALL
            SELECT 'constraint', conname, pg_get_constraintdef(oid), convalidated::text FROM pg_constraint WHERE oid >= 16384
            UNION ALL
            SELECT 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid), indisvalid::text
              FROM pg_index WHERE indexrelid >= 16384 AND indrelid IN (SELECT oid FROM pg_class WHERE relkind <> 't')
            UNION ALL
            SELECT 'enum', enumtypid::regtype::text, enumlabel, '' FROM pg_enum
            UNION ALL
            SELECT 'function', oid::regprocedure::text, prosrc, provolatile::text FROM pg_proc WHERE oid >= 16384
            UNION ALL
            SELECT 'schema', nspname, '', '' FROM pg_namespace WHERE oid >= 16384 AND nspname !~ '^pg_'
            ORDER BY 1, 2, 3, 4""";

    private static RealDbmate dbmate;

    @TempDir
    private Path folder;

    private Workbench theirs;
    private Workbench ours;

    @BeforeAll
    static void install() {
        dbmate = RealDbmate.install();
    }

    @BeforeEach
    void open() {
        theirs = new Workbench(folder);
        ours = new Workbench(folder);
    }

    @AfterEach
    void close() {
        theirs.close();
        ours.close();
    }

    /** Adds a migration and lets both apply it. */
    private void migrate(String name, String text) {
        ours.file(name + ".sql", text);
        both("migrate", Migrator::up, name, true);
    }

    private void migrateFailing(String name, String text) {
        ours.file(name + ".sql", text);
        both("migrate", Migrator::up, name, false);
    }

    private void rollback(String name) {
        both("rollback", Migrator::down, name, true);
    }

    private void both(String command, BiConsumer<Migrator, Migration> step, String name, boolean succeeds) {
        RealDbmate.Result real = dbmate.run(command, folder, theirs.database());

        assertThat(real.exitCode() == 0).as(real.output()).isEqualTo(succeeds);
        assertThat(isDone(step, name)).as("our %s of %s", command, name).isEqualTo(succeeds);
        assertSameState();
    }

    private boolean isDone(BiConsumer<Migrator, Migration> step, String name) {
        try (Migrator migrator = MigrationTools.load(folder).open(ours.database(), Timeouts.DEFAULTS)) {
            step.accept(
                    migrator,
                    migrator.migrations().stream()
                            .filter(migration -> migration.name().equals(name))
                            .findFirst()
                            .orElseThrow());
            return true;
        } catch (StepFailedException e) {
            return false;
        }
    }

    private void assertSameState() {
        assertThat(ours.rows(CATALOG)).isNotEmpty().isEqualTo(theirs.rows(CATALOG));
        assertThat(history(ours)).isEqualTo(history(theirs));
    }

    private static List<String> history(Workbench bench) {
        return bench.rows("SELECT version FROM public.schema_migrations ORDER BY 1");
    }

    @Test
    void a_history_goes_up_and_down() {
        migrate(
                "20240101_users",
                """
                -- all about users
                -- migrate:up
                CREATE TYPE role AS ENUM ('admin', 'nurse; really');
                CREATE TABLE users (id serial PRIMARY KEY, role role NOT NULL DEFAULT 'admin', name varchar(40));
                CREATE FUNCTION shout(text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN upper($1) || ';'; END $$;
                -- migrate:down
                DROP FUNCTION shout(text);
                DROP TABLE users;
                DROP TYPE role;
                """);
        migrate(
                "20240102_index",
                """
                -- migrate:up transaction:false
                CREATE INDEX CONCURRENTLY users_name ON users (name) WHERE name <> '';
                -- migrate:down transaction:false
                DROP INDEX CONCURRENTLY users_name;
                """);
        migrate(
                "20240103_visits",
                """
                -- migrate:up
                CREATE TABLE visits (id int REFERENCES users ON DELETE CASCADE);
                -- migrate:down
                DROP TABLE visits;
                """
                        .replace("\n", "\r\n"));
        migrate("20240104_empty", "-- migrate:up\n-- migrate:down\n-- backstitch:nothing-to-undo it does nothing\n");

        assertThat(history(ours)).containsExactly("20240101", "20240102", "20240103", "20240104");
        rollback("20240104_empty");
        rollback("20240103_visits");
        rollback("20240102_index");
        rollback("20240101_users");
        assertThat(history(ours)).isEmpty();
    }

    @Test
    void files_are_applied_in_the_order_of_their_names() {
        ours.file("10_first.sql", "-- migrate:up\nCREATE TABLE a ();\n-- migrate:down\nDROP TABLE a;\n")
                .file(
                        "9_second.sql",
                        "-- migrate:up\nALTER TABLE a ADD b int;\n-- migrate:down\nALTER TABLE a DROP b;\n");
        assertThat(dbmate.run("migrate", folder, theirs.database()).exitCode()).isZero();

        ours.migrator().migrations().forEach(ours.migrator()::up);

        assertSameState();
        rollback("9_second");
        rollback("10_first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE half (); SELECT 1/0;",
                "CREATE TABLE half (); SELEC 1;",
                "CREATE TABLE kept (); COMMIT; CREATE TABLE kept_too (); SELECT 1/0;",
                "CREATE TABLE kept (); COMMIT;",
                "CREATE TABLE half (); ROLLBACK;",
                "CREATE TABLE t (); CREATE INDEX CONCURRENTLY i ON t ((1));",
                "CREATE SCHEMA app; SET search_path = app; CREATE TABLE t ();",
                "SET LOCAL search_path = pg_catalog; CREATE TABLE public.half ();",
                "CREATE TABLE half (); DROP TABLE schema_migrations;",
                "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int REFERENCES a INITIALLY DEFERRED);"
                        + " INSERT INTO b VALUES (1);",
            })
    void a_failure_leaves_the_same_behind(String up) {
        migrate("1_ok", "-- migrate:up\nCREATE TABLE ok ();\n-- migrate:down\nDROP TABLE ok;\n");

        migrateFailing("2_bad", "-- migrate:up\n" + up + "\n-- migrate:down\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE half (); SELECT 1/0;",
                "CREATE TABLE t (); CREATE INDEX CONCURRENTLY i ON t ((1));",
                "BEGIN; CREATE TABLE kept (); COMMIT; SELECT 1/0;",
            })
    void a_failure_outside_a_transaction_leaves_the_same_behind(String up) {
        migrate("1_ok", "-- migrate:up\nCREATE TABLE ok ();\n-- migrate:down\nDROP TABLE ok;\n");

        migrateFailing("2_bad", "-- migrate:up transaction:false\n" + up + "\n-- migrate:down\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT pg_catalog.set_config('search_path', '', false); CREATE TABLE public.t ();",
                "CREATE TABLE t (); COMMIT; BEGIN; CREATE TABLE u ();",
                "BEGIN; CREATE TABLE t ();",
                "SET search_path = pg_catalog; CREATE TABLE public.t (); RESET search_path;",
                "",
                "-- only a comment",
            })
    void odd_migrations_succeed_with_both(String up) {
        migrate(
                "1_odd",
                "-- migrate:up\n" + up + "\n-- migrate:down\nDROP TABLE IF EXISTS t; DROP TABLE IF EXISTS u;\n");
        rollback("1_odd");
    }

    @Test
    void what_dbmate_silently_loses_we_call_a_failure() {
        ours.file("1_open.sql", "-- migrate:up transaction:false\nBEGIN; CREATE TABLE t ();\n-- migrate:down\n");

        assertThat(dbmate.run("migrate", folder, theirs.database()).exitCode()).isZero();
        assertThat(isDone(Migrator::up, "1_open")).isFalse();
        assertSameState();
        assertThat(history(theirs)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t ();",
                "-- migrate:up\nCREATE TABLE t ();\n",
                " -- migrate:up\n-- migrate:down\n",
                "-- migrate:down\n-- migrate:up\n",
                "SELECT 1;\n-- migrate:up\n-- migrate:down\n",
                "/* x */\n-- migrate:up\n-- migrate:down\n",
                "\uFEFF-- migrate:up\n-- migrate:down\n",
                "-- migrate:up\n-- migrate:down\n-- migrate:down\n",
                "-- migrate:up\n-- migrate:down\n-- migrate:up\n-- migrate:down\n",
                "-- migrate:up\nCREATE TABLE t (a int);\nCOPY t FROM stdin;\n-- migrate:down\n",
                "-- migrate:up\n\\restrict x\n-- migrate:down\n",
                "-- migrate:upward\n-- migrate:down\n",
            })
    void what_dbmate_rejects_or_fails_on_we_reject_before_anything_runs(String text) {
        ours.file("1_bad.sql", text);

        assertThat(dbmate.run("migrate", folder, theirs.database()).exitCode()).isNotZero();
        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(() -> MigrationTools.load(folder, "dbmate"));
    }
}
