package dev.backstitch.engine.report;

import static dev.backstitch.engine.report.Samples.COMMAND;
import static dev.backstitch.engine.report.Samples.error;
import static dev.backstitch.engine.report.Samples.trip;
import static dev.backstitch.engine.report.Samples.warning;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleTextTests {

    private final ConsoleText plain = new ConsoleText(ConsoleText.Style.PLAIN, COMMAND);
    private final ConsoleText terminal = new ConsoleText(new ConsoleText.Style(true, true), COMMAND);
    private final ConsoleText log = new ConsoleText(new ConsoleText.Style(false, true), COMMAND);

    @Test
    void a_check_reads_line_by_line() {
        CheckReport report = Samples.report();

        assertThat(report.trips().stream().map(log::trip).collect(joining("\n"))
                        + "\n"
                        + log.wholeWay(report.whole())
                        + "\n"
                        + log.summary(report))
                .isEqualTo(
                        """
                        ✓ 1_init  reversible (12 ms up, 8 ms down)
                        ! 2_order  reversible (12 ms up, 8 ms down)
                          ~ table public.users (warning)
                              column order   expected id, email, name
                                             found    id, name, email
                          warning   leaves search_path = app behind in its session
                        ✗ 20251003162519-add-viewer-counselor-roles is not reversible: the schema after down differs from the schema before up.

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

                        ✗ 4_users cannot be reverted: its down failed.

                          db/4_users.down.sql:3:12: cannot drop table users because other objects depend on it (SQLSTATE 2BP01)
                            DROP TABLE users;
                                       ^
                            detail  view active depends on table users
                            hint    Use DROP ... CASCADE.

                          why       Other objects depend on what it drops: drop them first, in the reverse order of the up.
                          again     ./backstitch check examples/broken --only 4 --keep

                        ○ 5_purge  irreversible: the rows are gone
                        ○ 6_old  known: not restored
                        ○ 7_later  not checked: not selected
                        ✗ on the whole way down, the schema after the down of 1_init differs from the schema before its up.

                          - index public.users_email_idx on public.users   UNIQUE btree (email)

                          down      db/1_init.down.sql:1

                        ✗ the waiver for table public.x missing in 1 matches nothing any more; remove it
                        FAILED  7 steps: 5 checked, 1 irreversible, 1 not checked, 0 waived, 1 known (1 down failed, 2 not restored)
                                34 statements, 6 downs, 1.2 s, PostgreSQL 18.3 (embedded)""");
    }

    @Test
    void a_clean_check_needs_ascii_only() {
        CheckReport report = Samples.report(
                trip("1_init", Verdict.REVERSIBLE).outcome(),
                trip("2_seed", Verdict.REVERSIBLE)
                        .noDown()
                        .reason("declared to leave nothing to undo")
                        .waived("table public.x missing: gone for good")
                        .outcome());

        assertThat(report.trips().stream().map(plain::trip).collect(joining("\n"))
                        + "\n"
                        + plain.wholeWay(report.whole())
                        + "\n"
                        + plain.summary(report))
                .isEqualTo(
                        """
                        ok   1_init  reversible (12 ms up, 8 ms down)
                        ok   2_seed  reversible (12 ms up): declared to leave nothing to undo
                          waived    table public.x missing: gone for good
                        ok   the whole way down and up again is clean
                        PASSED  2 steps: 2 checked, 0 irreversible, 0 not checked, 1 waived, 0 known
                                1 statement, 1 down, 1 min 15 s, PostgreSQL 18.3 (embedded)""");
    }

    @Test
    void signs_fall_back_to_words() {
        assertThat(plain.trip(trip("1_x", Verdict.NOT_RESTORED)
                        .findings(error(Samples.leftOverTable()))
                        .outcome()))
                .startsWith("FAIL 1_x is not reversible");
        assertThat(plain.trip(trip("1_x", Verdict.REVERSIBLE)
                        .findings(warning(Samples.columnOrder()))
                        .outcome()))
                .startsWith("warn 1_x  reversible");
        assertThat(plain.wholeWay(new WholeWay(List.of(), List.of(), Optional.of("only the stairs were walked"))))
                .isEqualTo("--   the whole way was not walked: only the stairs were walked.");
    }

    @Test
    void colours_are_switched_by_a_flag() {
        assertThat(terminal.trip(trip("1_x", Verdict.REVERSIBLE).outcome()))
                .isEqualTo("\u001b[32m✓\u001b[0m 1_x  reversible (12 ms up, 8 ms down)");
        assertThat(terminal.summary(Samples.report())).contains("\u001b[31mFAILED\u001b[0m  7 steps");
        assertThat(log.summary(Samples.report())).doesNotContain("\u001b");
    }

    @Test
    void segments_of_the_whole_way_are_named_when_there_are_several() {
        assertThat(log.wholeWay(new WholeWay(List.of(), List.of("9 to 5", "3 to 1"), Optional.empty())))
                .isEqualTo("✓ the whole way down and up again is clean, in segments: 9 to 5; 3 to 1");
    }
}
