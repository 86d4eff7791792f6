package dev.backstitch.engine.check;

import static dev.backstitch.engine.check.CheckedHistory.findings;
import static dev.backstitch.engine.check.CheckedHistory.verdicts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.postgres.TestPostgres;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.Role;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripWalkTests {

    @TempDir
    Path folder;

    @TempDir
    Path aside;

    private CheckedHistory history() {
        return new CheckedHistory(folder)
                .migration("users", "CREATE TABLE users (id bigint PRIMARY KEY, email text)", "DROP TABLE users");
    }

    @Test
    void a_sound_history_is_reversible_and_the_whole_way_is_walked() {
        CheckReport report = history()
                .migration("names", "ALTER TABLE users ADD COLUMN name text", "ALTER TABLE users DROP COLUMN name")
                .check();

        assertThat(verdicts(report)).containsExactly("1_users REVERSIBLE", "2_names REVERSIBLE");
        assertThat(report.whole()).isEqualTo(new WholeWay(List.of(), List.of("2_names to 1_users"), Optional.empty()));
        assertThat(report.problems()).isEmpty();
        assertThat(report.isRed()).isFalse();
        assertThat(report.downs()).isEqualTo(4);
    }

    @Test
    void left_overs_of_the_first_migration_count() {
        CheckReport report = new CheckedHistory(folder)
                .migration("type", "CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE t (m mood)", "DROP TABLE t")
                .check();

        assertThat(verdicts(report)).containsExactly("1_type NOT_RESTORED");
        assertThat(findings(report.trips().get(0))).containsExactly("ERROR UNEXPECTED enum public.mood");
    }

    @Test
    void one_bad_migration_hides_no_other() {
        CheckReport report = history()
                .migration("bad", "CREATE TABLE a (id int)", "SELECT 1")
                .migration("good", "CREATE TABLE b (id int)", "DROP TABLE b")
                .migration("worse", "CREATE TABLE c (id int)", "DROP TABLE no_such_table")
                .migration("fine", "CREATE TABLE d (id int)", "DROP TABLE d")
                .check();

        assertThat(verdicts(report))
                .containsExactly(
                        "1_users REVERSIBLE",
                        "2_bad NOT_RESTORED",
                        "3_good REVERSIBLE",
                        "4_worse DOWN_FAILED",
                        "5_fine REVERSIBLE");
        assertThat(report.trips().get(1).warnings())
                .containsExactly("its second up fails too: relation \"a\" already exists");
        assertThat(report.trips().get(3).failure().orElseThrow().failure().sqlState())
                .contains("42P01");
    }

    @Test
    void what_comes_after_a_failed_up_is_not_reached() {
        CheckReport report = history()
                .migration("broken", "CREATE TABLE users (id int)", "DROP TABLE users")
                .migration("after", "CREATE TABLE b (id int)", "DROP TABLE b")
                .check();

        assertThat(verdicts(report)).containsExactly("1_users REVERSIBLE", "2_broken UP_FAILED", "3_after NOT_CHECKED");
        assertThat(report.trips().get(2).reason()).contains("not reached: the up of 2_broken failed");
        assertThat(report.isRed()).isTrue();
    }

    @Test
    void a_second_up_that_fails_where_the_schema_was_restored_is_seen() {
        CheckReport report = history()
                .migration(
                        "seed",
                        "INSERT INTO users VALUES (1, 'a'); ALTER TABLE users ADD x int",
                        "ALTER TABLE users DROP x")
                .migration("more", "CREATE TABLE b (id int)", "DROP TABLE b")
                .check();

        assertThat(verdicts(report))
                .containsExactly("1_users REVERSIBLE", "2_seed REAPPLY_FAILED", "3_more REVERSIBLE");
        assertThat(report.trips().get(1).failure().orElseThrow().failure().sqlState())
                .contains("23505");
    }

    @Test
    void a_second_up_that_leads_elsewhere_is_seen() {
        CheckReport report = history()
                .migration(
                        "moody",
                        """
                        DO $$ BEGIN
                          IF EXISTS (SELECT FROM users) THEN CREATE TABLE extra (id int);
                          ELSE CREATE TABLE other (id int); END IF;
                          INSERT INTO users VALUES ((SELECT count(*) FROM users), 'x');
                        END $$""",
                        "DROP TABLE IF EXISTS extra; DROP TABLE IF EXISTS other")
                .check();

        assertThat(verdicts(report)).containsExactly("1_users REVERSIBLE", "2_moody REAPPLY_DIFFERS");
        assertThat(findings(report.trips().get(1)))
                .containsExactlyInAnyOrder("ERROR MISSING table public.other", "ERROR UNEXPECTED table public.extra");
    }

    @Test
    void column_order_warns_after_a_down_unless_a_policy_says_otherwise() {
        CheckedHistory history =
                history().migration("drop", "ALTER TABLE users DROP id", "ALTER TABLE users ADD id bigint PRIMARY KEY");

        CheckReport lenient = history.check();
        CheckReport strict = history.policies(new Policies(Map.of(DifferenceClass.COLUMN_ORDER, Severity.ERROR)))
                .check();

        assertThat(verdicts(lenient)).contains("2_drop REVERSIBLE");
        assertThat(findings(lenient.trips().get(1))).containsExactly("WARN CHANGED table public.users column order");
        assertThat(verdicts(strict)).contains("2_drop NOT_RESTORED");
    }

    @Test
    void a_missing_down_is_red_and_says_when_there_was_nothing_to_undo() {
        CheckReport report = history()
                .upOnly("more", "CREATE TABLE b (id int)")
                .migration("rows", "INSERT INTO users VALUES (1, 'a')", "-- nothing")
                .check();

        assertThat(verdicts(report))
                .containsExactly("1_users REVERSIBLE", "2_more DOWN_MISSING", "3_rows DOWN_MISSING");
        assertThat(report.trips().get(2).reason().orElseThrow())
                .endsWith(
                        "its up changes no schema: declare it with backstitch:nothing-to-undo if no row needs it either");
    }

    @Test
    void nothing_to_undo_holds_only_while_the_schema_stays_the_same() {
        CheckReport right = history()
                .upOnly("rows", "INSERT INTO users VALUES (1, 'a')")
                .nothingToUndo("2", "rows only")
                .check();
        CheckReport wrong = new CheckedHistory(aside)
                .migration("users", "CREATE TABLE users (id int)", "DROP TABLE users")
                .upOnly("more", "CREATE TABLE b (id int)")
                .nothingToUndo("2", "rows only")
                .check();

        assertThat(verdicts(right)).containsExactly("1_users REVERSIBLE", "2_rows REVERSIBLE");
        assertThat(verdicts(wrong)).containsExactly("1_users REVERSIBLE", "2_more DOWN_MISSING");
        assertThat(wrong.trips().get(1).reason())
                .contains("it is declared to leave nothing to undo, but its up changes the schema");
    }

    @Test
    void an_irreversible_declaration_is_believed_until_its_down_proves_it_stale() {
        CheckReport report = history()
                .migration(
                        "lossy",
                        "-- backstitch:irreversible the mails are gone\nALTER TABLE users DROP email",
                        "SELECT 1")
                .migration(
                        "stale", "-- backstitch:irreversible we never go back\nCREATE TABLE b (id int)", "DROP TABLE b")
                .migration("fine", "CREATE TABLE c (id int)", "DROP TABLE c")
                .check();

        assertThat(verdicts(report))
                .containsExactly(
                        "1_users REVERSIBLE",
                        "2_lossy IRREVERSIBLE",
                        "3_stale STALE_IRREVERSIBLE",
                        "4_fine REVERSIBLE");
        assertThat(report.trips().get(1).reason()).contains("the mails are gone");
        assertThat(report.trips().get(2).reason())
                .contains(
                        "it is declared irreversible (we never go back), yet its down restores the schema and loses no row");
    }

    @Test
    void a_down_that_deletes_rows_of_before_keeps_its_declaration() {
        CheckReport report = history()
                .migration("rows", "INSERT INTO users VALUES (1, 'a')", "DELETE FROM users")
                .migration(
                        "lossy",
                        "-- backstitch:irreversible users are merged\nALTER TABLE users ADD x int",
                        "ALTER TABLE users DROP x; DELETE FROM users")
                .check();

        assertThat(verdicts(report)).contains("3_lossy IRREVERSIBLE");
    }

    @Test
    void rows_that_a_down_leaves_or_does_not_bring_back_are_a_warning_or_an_error_by_policy() {
        CheckedHistory history = history()
                .migration("seed", "INSERT INTO users VALUES (1, 'a'), (2, 'b')", "DELETE FROM users")
                .migration("left", "CREATE TABLE t (id int); INSERT INTO users VALUES (3, 'c')", "DROP TABLE t")
                .migration("lost", "DELETE FROM users", "INSERT INTO users VALUES (1, 'a')");

        CheckReport warned = history.check();
        CheckReport red = history.policies(new Policies(Map.of(DifferenceClass.ROWS, Severity.ERROR)))
                .check();

        assertThat(verdicts(warned))
                .containsExactly(
                        "1_users REVERSIBLE", "2_seed REVERSIBLE", "3_left REAPPLY_FAILED", "4_lost REVERSIBLE");
        assertThat(findings(warned.trips().get(3))).containsExactly("WARN CHANGED table public.users rows");
        assertThat(verdicts(red))
                .containsExactly(
                        "1_users REVERSIBLE", "2_seed REVERSIBLE", "3_left NOT_RESTORED", "4_lost NOT_RESTORED");
        assertThat(findings(red.trips().get(2))).containsExactly("ERROR CHANGED table public.users rows");
    }

    @Test
    void a_waiver_lets_one_finding_pass_and_a_stale_one_fails() {
        CheckedHistory history = history().migration("type", "CREATE TYPE mood AS ENUM ('ok')", "SELECT 1");
        Waiver right = new Waiver("2", "enum public.mood", "unexpected", "shared with another service");
        Waiver stale = new Waiver("1", "enum public.mood", "unexpected", "old");
        Waiver misnamed = new Waiver("9", "enum public.mood", "unexpected", "old");

        CheckReport waived = history.waivers(right).check();
        CheckReport red = history.waivers(right, stale, misnamed).check();

        assertThat(verdicts(waived)).containsExactly("1_users REVERSIBLE", "2_type REAPPLY_FAILED");
        assertThat(waived.trips().get(1).waived())
                .containsExactly("enum public.mood unexpected: shared with another service");
        assertThat(red.problems())
                .containsExactly(
                        "a waiver names 9, which no migration is called; remove or mend it",
                        "the waiver for enum public.mood unexpected in 1 matches nothing any more; remove it");
    }

    @Test
    void a_baseline_lets_known_findings_pass_and_stale_entries_fail() throws IOException {
        CheckedHistory history = history().migration("bad", "CREATE TABLE a (id int)", "SELECT 1");
        Path file = aside.resolve("baseline.yaml");

        CheckReport first = history.check();
        Baseline.of(first).write(file);
        CheckReport second = history.baseline(file).check();
        history.migration("fine", "CREATE TABLE b (id int)", "DROP TABLE b");
        Files.writeString(folder.resolve("2_bad.down.sql"), "DROP TABLE a");
        CheckReport mended = history.check();

        assertThat(first.isRed()).isTrue();
        assertThat(verdicts(second)).contains("2_bad NOT_RESTORED");
        assertThat(second.trips().get(1).known()).isTrue();
        assertThat(second.isRed()).isFalse();
        assertThat(mended.problems())
                .containsExactly(
                        "the baseline entry 2_bad NOT_RESTORED table public.a unexpected matches nothing any more; remove it");
    }

    @Test
    void a_baseline_entry_of_the_whole_way_can_be_stale_too() throws IOException {
        CheckedHistory history = new CheckedHistory(folder)
                .upOnly("users", "-- backstitch:irreversible the first\nCREATE TABLE users (email text)")
                .migration("b", "CREATE TABLE b (id int); INSERT INTO users VALUES ('x')", "DROP TABLE b")
                .migration("c", "CREATE UNIQUE INDEX ON users (email)", "DROP INDEX users_email_idx");
        Path file = aside.resolve("baseline.yaml");
        Baseline.of(history.check()).write(file);

        CheckReport known = history.baseline(file).check();
        Files.writeString(folder.resolve("2_b.down.sql"), "DROP TABLE b; DELETE FROM users");
        CheckReport mended = history.check();

        assertThat(known.problems()).isEmpty();
        assertThat(known.isRed()).isFalse();
        assertThat(mended.problems())
                .containsExactly("the baseline entry 3_c WHOLE_WAY_UP matches nothing any more; remove it");
    }

    @Test
    void a_group_is_one_step() {
        CheckReport report = history()
                .migration("half", "CREATE TABLE a (id int)", "SELECT 1")
                .migration("other_half", "ALTER TABLE a ADD x int", "DROP TABLE a")
                .group("2", "3")
                .check();

        assertThat(verdicts(report)).containsExactly("1_users REVERSIBLE", "2_half … 3_other_half REVERSIBLE");
    }

    @Test
    void an_init_script_runs_before_the_empty_state_is_taken() throws IOException {
        Path init = Files.writeString(aside.resolve("init.sql"), "CREATE EXTENSION citext; CREATE SCHEMA app;");

        CheckReport report = new CheckedHistory(folder)
                .migration("t", "CREATE TABLE app.t (mail citext)", "DROP TABLE app.t")
                .init(init)
                .check();

        assertThat(verdicts(report)).containsExactly("1_t REVERSIBLE");
    }

    @Test
    void a_run_without_a_down_proves_nothing_and_is_red() {
        CheckReport vacuous = new CheckedHistory(folder)
                .upOnly("rows", "SELECT 1")
                .nothingToUndo("1", "no schema")
                .check();
        CheckReport declared = new CheckedHistory(aside)
                .upOnly("all", "-- backstitch:irreversible first baseline\nCREATE TABLE t (id int)")
                .check();

        assertThat(vacuous.problems()).containsExactly("no down was executed: this run proves nothing");
        assertThat(vacuous.isRed()).isTrue();
        assertThat(verdicts(declared)).containsExactly("1_all IRREVERSIBLE");
        assertThat(declared.isRed()).isFalse();
    }

    @Test
    void only_the_selected_migrations_are_tripped() {
        CheckReport report = history()
                .migration("bad", "CREATE TABLE a (id int)", "SELECT 1")
                .migration("good", "CREATE TABLE b (id int)", "DROP TABLE b")
                .only("3")
                .check();

        assertThat(verdicts(report)).containsExactly("1_users NOT_CHECKED", "2_bad NOT_CHECKED", "3_good REVERSIBLE");
        assertThat(report.whole().notWalked()).contains("not all migrations were selected");
    }

    @Test
    void fail_fast_stops_at_the_first_red_verdict() {
        CheckReport report = history()
                .migration("bad", "CREATE TABLE a (id int)", "SELECT 1")
                .migration("good", "CREATE TABLE b (id int)", "DROP TABLE b")
                .failFast()
                .check();

        assertThat(verdicts(report)).containsExactly("1_users REVERSIBLE", "2_bad NOT_RESTORED", "3_good NOT_CHECKED");
        assertThat(report.trips().get(2).reason()).contains("not reached: the check stops at the first red verdict");
    }

    @Test
    void roles_that_a_migration_makes_are_taken_back_before_it_runs_again() {
        CheckReport report = new CheckedHistory(folder)
                .migration("role", "CREATE ROLE walk_reader", "DROP ROLE walk_reader")
                .migration("bad", "CREATE TABLE a (id int); GRANT SELECT ON a TO walk_reader", "SELECT 1")
                .migration("good", "CREATE TABLE b (id int)", "DROP TABLE b")
                .check();

        assertThat(verdicts(report)).containsExactly("1_role REVERSIBLE", "2_bad NOT_RESTORED", "3_good REVERSIBLE");
    }

    @Test
    void roles_of_the_init_script_stay_while_a_state_is_made_anew_and_go_with_the_check() throws IOException {
        Path init = Files.writeString(aside.resolve("init.sql"), "CREATE ROLE walk_init NOLOGIN");
        CheckedHistory history = new CheckedHistory(folder)
                .migration("role", "CREATE ROLE walk_writer", "DROP ROLE walk_writer")
                .migration("bad", "CREATE TABLE a (id int); GRANT SELECT ON a TO walk_init", "SELECT 1")
                .migration("good", "CREATE TABLE b (id int)", "DROP TABLE b")
                .init(init);

        assertThat(verdicts(history.check()))
                .containsExactly("1_role REVERSIBLE", "2_bad NOT_RESTORED", "3_good REVERSIBLE");
        assertThat(history.check().isRed())
                .as("a second check on the same server")
                .isTrue();
        assertThat(roles("walk_%")).isEmpty();
    }

    @Test
    void a_role_that_a_history_alters_is_put_back() throws IOException, SQLException {
        sql("CREATE ROLE altered_staff; CREATE ROLE altered_group");
        try {
            new CheckedHistory(folder)
                    .migration(
                            "alter",
                            """
                            ALTER ROLE altered_staff CREATEDB LOGIN CONNECTION LIMIT 3 VALID UNTIL '2030-01-01';
                            ALTER ROLE altered_staff SET search_path TO a, b;
                            GRANT altered_group TO altered_staff;
                            COMMENT ON ROLE altered_staff IS 'changed'""",
                            "SELECT 1")
                    .check();

            assertThat(roles("altered_staff"))
                    .containsExactly(new Role(
                            "altered_staff", List.of("INHERIT", "NOLOGIN"), List.of(), List.of(), Optional.empty()));
        } finally {
            sql("DROP ROLE altered_staff; DROP ROLE altered_group");
        }
    }

    private static List<Role> roles(String like) {
        try (Database database = TestPostgres.server(18).createDatabase("roles");
                Connection connection = database.connect()) {
            return new SchemaReader(connection, new SchemaScope(Set.of(), true))
                    .read().roles().stream()
                            .filter(role -> role.name().startsWith(like.replace("%", "")))
                            .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_role_that_a_down_forgets_is_found() {
        CheckReport report = new CheckedHistory(folder)
                .migration("role", "CREATE ROLE left_role; CREATE TABLE a (id int)", "DROP TABLE a")
                .check();

        assertThat(verdicts(report)).containsExactly("1_role NOT_RESTORED");
        assertThat(findings(report.trips().get(0))).containsExactly("ERROR UNEXPECTED role left_role");
    }

    @Test
    void on_a_server_that_is_not_ours_a_history_that_touches_roles_stops() {
        CheckedHistory history = new CheckedHistory(folder)
                .migration("role", "CREATE ROLE foreign_role", "DROP ROLE foreign_role")
                .migration("more", "CREATE TABLE a (id int)", "DROP TABLE a");
        PostgresServer foreign = ForeignServer.of(TestPostgres.server(18));

        CheckReport refused = history.checkOn(foreign, false);

        assertThat(verdicts(refused)).containsExactly("1_role NOT_CHECKED", "2_more NOT_CHECKED");
        assertThat(refused.trips().get(0).lacksEnvironment()).isTrue();
        assertThat(refused.trips().get(0).reason())
                .contains("it changes roles, which belong to the whole server, and this server is not ours: use an"
                        + " embedded server or a container, or allow it with --allow-cluster-changes");
        drop("foreign_role");
        assertThat(verdicts(history.checkOn(foreign, true))).containsExactly("1_role REVERSIBLE", "2_more REVERSIBLE");
    }

    private static void drop(String role) {
        sql("DROP ROLE " + role);
    }

    private static void sql(String sql) {
        try (Database database = TestPostgres.database();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_history_that_a_second_migrate_would_run_again_is_a_problem() {
        CheckReport report = history()
                .migration("forgets", "CREATE TABLE t (id int)", "DROP TABLE t")
                .migration(
                        "rewinds",
                        """
                        CREATE FUNCTION rewind() RETURNS trigger LANGUAGE plpgsql AS
                          'BEGIN NEW.version := 1; RETURN NEW; END';
                        CREATE TRIGGER rewind BEFORE INSERT ON schema_migrations FOR EACH ROW
                          WHEN (NEW.version = 3 AND NOT NEW.dirty) EXECUTE FUNCTION rewind()""",
                        "DROP FUNCTION rewind CASCADE")
                .check();

        assertThat(report.problems())
                .containsExactly(
                        "a second migrate would not be idle: the history table public.schema_migrations does not list 2_forgets"
                                + " and 3_rewinds after all ups");
        assertThat(report.isRed()).isTrue();
    }

    @Test
    void what_is_only_counted_is_seen_when_it_stays() {
        CheckReport report =
                history().migration("object", "SELECT lo_create(0)", "SELECT 1").check();

        assertThat(verdicts(report)).containsExactly("1_users REVERSIBLE", "2_object NOT_RESTORED");
        assertThat(findings(report.trips().get(1))).containsExactly("ERROR CHANGED uncovered large objects number");
    }

    @Test
    void a_missing_extension_is_the_environments_fault() {
        CheckReport report = history()
                .migration("vector", "CREATE EXTENSION no_such_extension", "DROP EXTENSION no_such_extension")
                .check();

        assertThat(verdicts(report)).containsExactly("1_users REVERSIBLE", "2_vector NOT_CHECKED");
        assertThat(report.trips().get(1).lacksEnvironment()).isTrue();
    }

    @Test
    void the_whole_way_finds_what_no_single_trip_can() {
        CheckReport report = new CheckedHistory(folder)
                .upOnly("users", "-- backstitch:irreversible the first\nCREATE TABLE users (email text)")
                .migration("a", "CREATE TABLE a (id int)", "DROP TABLE a")
                .migration("b", "CREATE TABLE b (id int); INSERT INTO users VALUES ('x')", "DROP TABLE b")
                .migration("c", "CREATE UNIQUE INDEX ON users (email)", "DROP INDEX users_email_idx")
                .check();

        assertThat(verdicts(report))
                .containsExactly("1_users IRREVERSIBLE", "2_a REVERSIBLE", "3_b REVERSIBLE", "4_c REVERSIBLE");
        assertThat(report.whole().segments()).containsExactly("4_c to 2_a");
        assertThat(report.whole().outcomes())
                .extracting(outcome -> outcome.step().name() + " " + outcome.direction())
                .containsExactly("4_c " + Direction.UP);
        assertThat(report.isRed()).isTrue();
    }

    @Test
    void a_single_trip_can_be_asked_for_alone_and_backwards() {
        try (RoundTripWalk walk = history()
                .migration("a", "CREATE TABLE a (id int)", "DROP TABLE a")
                .migration("b", "CREATE TABLE b (id int)", "DROP TABLE b")
                .open()) {
            assertThat(walk.trips().get(2).outcome().verdict()).isEqualTo(Verdict.REVERSIBLE);
            assertThat(walk.trips().get(0).isExamined()).isFalse();
            assertThat(walk.trips().get(0).outcome().verdict()).isEqualTo(Verdict.REVERSIBLE);
            assertThat(walk.tally().downs()).isEqualTo(2);
        }
    }

    @Test
    void databases_stand_at_the_version_that_was_asked_for() throws SQLException {
        try (RoundTripWalk walk = history()
                        .migration("a", "CREATE TABLE a (id int)", "DROP TABLE a")
                        .open();
                Database first = walk.copyAt("1");
                Database newest = walk.copyAtNewest();
                Database again = walk.copyAt("1_users")) {
            assertThat(tables(first)).containsExactly("public.users");
            assertThat(tables(newest)).containsExactly("public.a", "public.users");
            assertThat(tables(again)).containsExactly("public.users");
            assertThatExceptionOfType(UnknownMigrationException.class)
                    .isThrownBy(() -> walk.copyAt("7"))
                    .withMessage("no migration has the version or name \"7\"; there are 2, from 1_users to 2_a");
        }
    }

    private static List<String> tables(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            return new SchemaReader(connection, new SchemaScope(Set.of("public.schema_migrations"), false))
                    .read().tables().stream()
                            .map(table -> table.name().toString())
                            .toList();
        }
    }
}
