package dev.backstitch.engine.report;

import static dev.backstitch.engine.report.Samples.COMMAND;
import static dev.backstitch.engine.report.Samples.ROLES;
import static dev.backstitch.engine.report.Samples.error;
import static dev.backstitch.engine.report.Samples.failure;
import static dev.backstitch.engine.report.Samples.migration;
import static dev.backstitch.engine.report.Samples.trip;
import static dev.backstitch.engine.report.Samples.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.Step;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Reversal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TripTextTests {

    @Test
    void a_schema_that_was_not_restored_says_what_differs_where_why_and_what_to_do() {
        TripOutcome outcome = trip(ROLES, Verdict.NOT_RESTORED)
                .findings(error(Samples.enumValues()), warning(Samples.columnOrder()))
                .kept("jdbc:postgresql://localhost:5433/bs_1")
                .outcome();

        assertThat(TripText.render(outcome, COMMAND))
                .isEqualTo(
                        """
                        20251003162519-add-viewer-counselor-roles is not reversible: the schema after down differs from the schema before up.

                          ~ enum public."UserRole"
                              values   expected ADMIN, NURSE
                                       found    ADMIN, NURSE, VIEWER, COUNSELOR
                          ~ table public.users (warning)
                              column order   expected id, email, name
                                             found    id, name, email

                          down      db/20251003162519-add-viewer-counselor-roles.down.sql:1
                          why       Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.
                          waive     in backstitch.yaml:
                                    waivers:
                                      - migration: '20251003162519'
                                        object: 'enum public."UserRole"'
                                        kind: 'values'
                                        reason: <why it may stay>
                          again     ./backstitch check examples/broken --only 20251003162519 --keep
                          kept      jdbc:postgresql://localhost:5433/bs_1""");
    }

    @Test
    void the_sql_that_leads_back_is_proposed() {
        TripOutcome outcome = trip(ROLES, Verdict.NOT_RESTORED)
                .findings(error(Samples.enumValues()))
                .states(Samples.roles("ADMIN", "NURSE"), Samples.roles("ADMIN", "NURSE", "VIEWER"))
                .outcome();

        assertThat(TripText.render(outcome, COMMAND))
                .contains(
                        """
                          repair    ALTER TYPE public."UserRole" RENAME TO "UserRole_old";
                                    CREATE TYPE public."UserRole" AS ENUM ('ADMIN', 'NURSE');
                                    DROP TYPE public."UserRole_old";
                                    ALTER TYPE public."UserRole" OWNER TO postgres;
                        """);
    }

    @Test
    void a_long_repair_is_cut_and_counted() {
        TripOutcome outcome = trip(ROLES, Verdict.NOT_RESTORED)
                .findings(error(Samples.enumValues()))
                .states(Samples.roles("ADMIN", "NURSE"), Samples.roles("ADMIN", "NURSE", "VIEWER"))
                .outcome();

        assertThat(TripText.render(outcome, new TripText.Context("", "", 2)))
                .contains(
                        """
                          repair    ALTER TYPE public."UserRole" RENAME TO "UserRole_old";
                                    CREATE TYPE public."UserRole" AS ENUM ('ADMIN', 'NURSE');
                                    -- and 2 more lines
                        """);
    }

    @Test
    void rows_that_were_left_are_told_from_a_schema_that_was() {
        TripOutcome outcome = trip("4_seed", Verdict.NOT_RESTORED)
                .findings(error(Samples.rows("0", "2")))
                .outcome();

        assertThat(TripText.render(outcome, COMMAND))
                .startsWith(
                        """
                        4_seed is not reversible: the rows after down differ from the rows before up.

                          ~ table public.users
                              rows   expected 0
                                     found    2
                        """);
    }

    @Test
    void a_failed_down_shows_the_line_and_what_it_left_behind() {
        TripOutcome outcome = trip("4_users", Verdict.DOWN_FAILED)
                .failure(failure("4_users", Direction.DOWN, "2BP01", "cannot drop table users"))
                .findings(error(Samples.missingIndex()))
                .outcome();

        assertThat(TripText.render(outcome, COMMAND))
                .isEqualTo(
                        """
                        4_users cannot be reverted: its down failed.

                          db/4_users.down.sql:3:12: cannot drop table users (SQLSTATE 2BP01)
                            DROP TABLE users;
                                       ^
                            detail  view active depends on table users
                            hint    Use DROP ... CASCADE.

                          It left the schema changed:

                          - index public.users_email_idx on public.users   UNIQUE btree (email)

                          why       Other objects depend on what it drops: drop them first, in the reverse order of the up.
                          again     ./backstitch check examples/broken --only 4 --keep""");
    }

    @Test
    void a_second_up_that_fails_points_at_both_halves() {
        TripOutcome outcome = trip("4_users", Verdict.REAPPLY_FAILED)
                .failure(failure("4_users", Direction.UP, "42710", "type \"mood\" already exists", "CREATE TYPE mood"))
                .outcome();

        assertThat(TripText.render(outcome, COMMAND))
                .isEqualTo(
                        """
                        4_users cannot be applied again: its up failed after its down.

                          db/4_users.up.sql:3:12: type "mood" already exists (SQLSTATE 42710)
                            CREATE TYPE mood
                            detail  view active depends on table users
                            hint    Use DROP ... CASCADE.

                          up        db/4_users.up.sql:1
                          down      db/4_users.down.sql:1
                          why       The down leaves it behind: drop it there.
                          again     ./backstitch check examples/broken --only 4 --keep""");
    }

    @Test
    void a_missing_down_says_how_to_declare_that_on_purpose() {
        Step step = new Step(List.of(migration("7_x", new Reversal.Missing("there is no file 7_x.down.sql"))));

        assertThat(TripText.render(new Samples.Trip(step, Verdict.DOWN_MISSING).outcome(), COMMAND))
                .isEqualTo(
                        """
                        7_x has no down: there is no file 7_x.down.sql.

                          up        db/7_x.up.sql:1
                          waive     with a comment in db/7_x.up.sql:
                                      -- backstitch:irreversible <reason>
                                      -- backstitch:nothing-to-undo <reason>
                          again     ./backstitch check examples/broken --only 7 --keep""");
    }

    @Test
    void a_wrong_nothing_to_undo_is_not_advised_again() {
        Step step = new Step(List.of(migration("7_x", new Reversal.NothingToUndo("only rows"))));
        TripOutcome outcome = new Samples.Trip(step, Verdict.DOWN_MISSING)
                .reason("it is declared to leave nothing to undo, but its up changes the schema")
                .findings(error(Samples.leftOverTable()))
                .outcome();

        assertThat(TripText.render(outcome, COMMAND))
                .isEqualTo(
                        """
                        7_x has no down: it is declared to leave nothing to undo, but its up changes the schema.

                          + table public.audit   id bigint, note text

                          up        db/7_x.up.sql:1
                          waive     with a comment in db/7_x.up.sql:
                                      -- backstitch:irreversible <reason>
                          again     ./backstitch check examples/broken --only 7 --keep""");
    }

    @Test
    void a_stale_declaration_is_quoted() {
        Step step = new Step(List.of(migration("5_purge", new Reversal.Irreversible("the rows are gone", true))));

        assertThat(TripText.render(new Samples.Trip(step, Verdict.STALE_IRREVERSIBLE).outcome(), COMMAND))
                .isEqualTo(
                        """
                        5_purge is declared irreversible, yet its down restores the schema and loses no row.

                          declared  the rows are gone
                          up        db/5_purge.up.sql:1
                          down      db/5_purge.down.sql:1
                          waive     not needed: remove the declaration.
                          again     ./backstitch check examples/broken --only 5 --keep""");
    }

    @Test
    void a_second_up_that_differs_is_not_idempotent() {
        TripOutcome outcome = trip("4_users", Verdict.REAPPLY_DIFFERS)
                .findings(error(Samples.columnOrder()))
                .outcome();

        assertThat(TripText.render(outcome, COMMAND))
                .startsWith(
                        "4_users is not idempotent: the schema after the second up differs from the schema after the first.\n")
                .contains(
                        """
                          up        db/4_users.up.sql:1
                          down      db/4_users.down.sql:1
                          why       Postgres puts a re-added column last, and no statement can restore the order.
                        """
                                .indent(0));
    }

    @Test
    void an_up_that_left_an_invalid_index_says_so() {
        TripOutcome outcome = trip("8_idx", Verdict.UP_FAILED)
                .reason("its up succeeded, but left public.a_idx invalid")
                .outcome();

        assertThat(TripText.render(outcome, COMMAND))
                .isEqualTo(
                        """
                        8_idx cannot be applied: its up succeeded, but left public.a_idx invalid.

                          up        db/8_idx.up.sql:1
                          why       CREATE INDEX CONCURRENTLY leaves an invalid index behind when it fails: drop it and create it again.
                          again     ./backstitch check examples/broken --only 8 --keep""");
    }

    @Test
    void what_is_not_red_takes_one_line_and_its_remarks() {
        assertThat(TripText.render(trip("1_init", Verdict.REVERSIBLE).outcome()))
                .isEqualTo("1_init is reversible.");
        assertThat(TripText.render(trip("5_purge", Verdict.IRREVERSIBLE)
                        .reason("the rows are gone")
                        .outcome()))
                .isEqualTo("5_purge is declared irreversible: the rows are gone.");
        assertThat(TripText.render(trip("2_x", Verdict.NOT_CHECKED)
                        .reason("not selected")
                        .warnings("leaves role = app behind in its session")
                        .waived("enum public.mood values: cannot be dropped")
                        .outcome()))
                .isEqualTo(
                        """
                        2_x was not checked: not selected.

                          waived    enum public.mood values: cannot be dropped
                          warning   leaves role = app behind in its session""");
    }

    @Test
    void a_group_names_the_migration_that_failed_and_its_downs_in_their_order() {
        Step step = new Step(List.of(migration("1_a"), migration("2_b")));
        TripOutcome failed = new Samples.Trip(step, Verdict.DOWN_FAILED)
                .failure(failure("2_b", Direction.DOWN, "42P01", "table \"b\" does not exist"))
                .outcome();
        TripOutcome differs = new Samples.Trip(step, Verdict.NOT_RESTORED)
                .findings(error(Samples.leftOverTable()))
                .outcome();

        assertThat(TripText.render(failed, COMMAND))
                .startsWith(
                        """
                        1_a … 2_b cannot be reverted: its down failed.

                          down of 2_b
                          db/2_b.down.sql:3:12: table "b" does not exist (SQLSTATE 42P01)
                        """);
        assertThat(TripText.render(differs, COMMAND))
                .contains(
                        """
                        \n  down      db/2_b.down.sql:1
                                    db/1_a.down.sql:1
                        """);
    }

    @Test
    void the_short_form_counts_what_it_leaves_out() {
        Finding[] many = IntStream.range(0, 20)
                .mapToObj(index -> error(Samples.foreignKey("property " + index, "a", "b")))
                .toArray(Finding[]::new);

        String text = TripText.render(
                trip("4_users", Verdict.NOT_RESTORED).findings(many).outcome());

        assertThat(text.lines()
                        .skip(1)
                        .takeWhile(line -> !line.startsWith("  down"))
                        .filter(line -> !line.isEmpty()))
                .hasSize(16)
                .last()
                .isEqualTo("  and 13 more differences");
        assertThat(text).endsWith("\n  again     -Dbackstitch.only=4 -Dbackstitch.keep=true");
    }

    @Test
    void a_test_command_and_odd_names_are_quoted_for_the_shell() {
        Step step = Samples.step("it's 1");

        assertThat(TripText.Context.junit("mvn test -Dtest=OrdersTest").again(step))
                .isEqualTo("mvn test -Dtest=OrdersTest -Dbackstitch.only='it'\\''s 1' -Dbackstitch.keep=true");
        assertThat(TripText.Context.commandLine("backstitch", "my app").again(Samples.step("1_a")))
                .isEqualTo("backstitch check 'my app' --only 1 --keep");
    }

    @Test
    void a_known_finding_says_that_it_does_not_gate() {
        assertThat(TripText.render(
                        trip("6_old", Verdict.NOT_RESTORED)
                                .findings(error(Samples.leftOverTable()))
                                .known()
                                .outcome(),
                        COMMAND))
                .endsWith("\n  known     the baseline lists it: it does not fail the check.");
    }

    @Test
    void control_characters_never_reach_a_terminal() {
        assertThat(TripText.render(trip("1_\u001b[2Jx", Verdict.NOT_CHECKED)
                        .reason("one\ntwo\u0007")
                        .warnings("a\rb")
                        .outcome()))
                .isEqualTo("1_\\u001b[2Jx was not checked: one\\ntwo\\u0007.\n\n  warning   a\\rb");
    }
}
