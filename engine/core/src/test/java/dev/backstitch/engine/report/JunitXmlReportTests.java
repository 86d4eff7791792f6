package dev.backstitch.engine.report;

import static dev.backstitch.engine.report.Samples.COMMAND;
import static dev.backstitch.engine.report.Samples.trip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.check.Verdict;
import org.junit.jupiter.api.Test;

class JunitXmlReportTests {

    @Test
    void each_step_is_a_test_and_so_are_the_whole_way_and_the_problems() {
        assertThat(JunitXmlReport.render(Samples.report(), COMMAND))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="backstitch check examples/broken" tests="9" failures="4" errors="0" skipped="3" time="1.234">
                          <testcase classname="backstitch examples/broken" name="1_init" file="db/1_init.up.sql" time="0.020"></testcase>
                          <testcase classname="backstitch examples/broken" name="2_order" file="db/2_order.up.sql" time="0.020"><system-out>2_order is reversible.

                          ~ table public.users (warning)
                              column order   expected id, email, name
                                             found    id, name, email

                          why       Postgres puts a re-added column last, and no statement can restore the order.
                          warning   leaves search_path = app behind in its session</system-out></testcase>
                          <testcase classname="backstitch examples/broken" name="20251003162519-add-viewer-counselor-roles" file="db/20251003162519-add-viewer-counselor-roles.up.sql" time="0.020"><failure type="NOT_RESTORED" message="20251003162519-add-viewer-counselor-roles is not reversible: the schema after down differs from the schema before up.">20251003162519-add-viewer-counselor-roles is not reversible: the schema after down differs from the schema before up.

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
                                        reason: &lt;why it may stay&gt;
                          again     ./backstitch check examples/broken --only 20251003162519 --keep</failure></testcase>
                          <testcase classname="backstitch examples/broken" name="4_users" file="db/4_users.up.sql" time="0.020"><failure type="DOWN_FAILED" message="4_users cannot be reverted: its down failed.">4_users cannot be reverted: its down failed.

                          db/4_users.down.sql:3:12: cannot drop table users because other objects depend on it (SQLSTATE 2BP01)
                            DROP TABLE users;
                                       ^
                            detail  view active depends on table users
                            hint    Use DROP ... CASCADE.

                          why       Other objects depend on what it drops: drop them first, in the reverse order of the up.
                          again     ./backstitch check examples/broken --only 4 --keep</failure></testcase>
                          <testcase classname="backstitch examples/broken" name="5_purge" file="db/5_purge.up.sql" time="0.020"><skipped message="5_purge is declared irreversible: the rows are gone."/></testcase>
                          <testcase classname="backstitch examples/broken" name="6_old" file="db/6_old.up.sql" time="0.020"><skipped message="known: 6_old is not reversible: the schema after down differs from the schema before up."/></testcase>
                          <testcase classname="backstitch examples/broken" name="7_later" file="db/7_later.up.sql" time="0.020"><skipped message="7_later was not checked: not selected."/></testcase>
                          <testcase classname="backstitch examples/broken" name="the whole way" time="0.000"><failure type="WHOLE_WAY" message="the whole way: 1 finding">on the whole way down, the schema after the down of 1_init differs from the schema before its up.

                          - index public.users_email_idx on public.users   UNIQUE btree (email)

                          down      db/1_init.down.sql:1</failure></testcase>
                          <testcase classname="backstitch examples/broken" name="the check itself" time="0.000"><failure type="PROBLEM" message="the waiver for table public.x missing in 1 matches nothing any more; remove it">the waiver for table public.x missing in 1 matches nothing any more; remove it</failure></testcase>
                        </testsuite>
                        """);
    }

    @Test
    void a_clean_check_has_no_failures() {
        assertThat(JunitXmlReport.render(
                        Samples.report(trip("1_init", Verdict.REVERSIBLE).outcome()), COMMAND))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="backstitch check db" tests="2" failures="0" errors="0" skipped="0" time="75.000">
                          <testcase classname="backstitch db" name="1_init" file="db/1_init.up.sql" time="0.020"></testcase>
                          <testcase classname="backstitch db" name="the whole way" time="0.000"></testcase>
                        </testsuite>
                        """);
    }
}
