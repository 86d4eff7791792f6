package dev.backstitch.engine.report;

import static dev.backstitch.engine.report.Samples.COMMAND;
import static dev.backstitch.engine.report.Samples.error;
import static dev.backstitch.engine.report.Samples.trip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownReportTests {

    @Test
    void a_comment_shows_counts_and_unfolds_each_red_step() {
        assertThat(MarkdownReport.render(Samples.report(), COMMAND))
                .isEqualTo(
                        """
                        <!-- backstitch:check -->
                        ### ❌ Backstitch: 2 of 7 steps are red

                        <code>examples/broken</code>: 34 statements, 6 downs, 1.2 s, PostgreSQL 18.3 (embedded).

                        | verdict | steps |
                        | --- | ---: |
                        | ✅ reversible | 2 |
                        | ➖ irreversible | 1 |
                        | ❌ down failed | 1 |
                        | ❌ not restored | 2 |
                        | ➖ not checked | 1 |

                        the whole way: 1 finding; known by the baseline: 1.

                        - ❌ the waiver for table public.x missing in 1 matches nothing any more; remove it

                        <details><summary>❌ 20251003162519-add-viewer-counselor-roles is not reversible: the schema after down differs from the schema before up.</summary>

                        ```diff
                          enum public."UserRole": values
                        - ADMIN, NURSE
                        + ADMIN, NURSE, VIEWER, COUNSELOR
                        ! table public.users: column order
                        - id, email, name
                        + id, name, email
                        ```

                        - At <code>db/20251003162519-add-viewer-counselor-roles.down.sql:1</code>
                        - Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.
                        - Run it again: <code>./backstitch check examples/broken --only 20251003162519 --keep</code>

                        </details>

                        <details><summary>❌ 4_users cannot be reverted: its down failed.</summary>

                        ```
                          db/4_users.down.sql:3:12: cannot drop table users because other objects depend on it (SQLSTATE 2BP01)
                            DROP TABLE users;
                                       ^
                            detail  view active depends on table users
                            hint    Use DROP ... CASCADE.
                        ```

                        - At <code>db/4\\_users.down.sql:3</code>
                        - Other objects depend on what it drops: drop them first, in the reverse order of the up.
                        - Run it again: <code>./backstitch check examples/broken --only 4 --keep</code>

                        </details>

                        <details><summary>❌ on the whole way down, the schema after the down of 1_init differs from the schema before its up.</summary>

                        ```diff
                        - index public.users_email_idx on public.users   UNIQUE btree (email)
                        ```

                        - At <code>db/1\\_init.down.sql:1</code>

                        </details>

                        #### Warnings

                        - <code>2\\_order</code>: leaves search\\_path = app behind in its session; table public.users: column order
                        - <code>20251003162519-add-viewer-counselor-roles</code>: table public.users: column order
                        """);
    }

    @Test
    void a_clean_check_is_short() {
        assertThat(MarkdownReport.render(
                        Samples.report(trip("1_init", Verdict.REVERSIBLE).outcome()), COMMAND))
                .isEqualTo(
                        """
                        <!-- backstitch:check -->
                        ### ✅ Backstitch: 1 step, nothing red

                        <code>db</code>: 1 statement, 1 down, 1 min 15 s, PostgreSQL 18.3 (embedded).

                        | verdict | steps |
                        | --- | ---: |
                        | ✅ reversible | 1 |

                        the whole way down and up again is clean.
                        """);
    }

    @Test
    void what_does_not_fit_is_left_out_and_counted() {
        TripOutcome[] trips = IntStream.range(0, 1000)
                .mapToObj(index -> trip(index + "_x", Verdict.NOT_RESTORED)
                        .findings(error(Samples.enumValues()))
                        .outcome())
                .toArray(TripOutcome[]::new);

        String text = MarkdownReport.render(Samples.report(trips), COMMAND);

        assertThat(text).hasSizeBetween(64_500, 65_536);
        long shown = text.lines().filter(line -> line.startsWith("<details>")).count();
        assertThat(text)
                .endsWith("\n_" + (1000 - shown) + " more parts do not fit into a comment: see the other reports._\n");
    }

    @Test
    void a_long_difference_is_cut() {
        Finding[] findings = IntStream.range(0, 100)
                .mapToObj(index -> error(Samples.leftOverTable()))
                .toArray(Finding[]::new);

        assertThat(MarkdownReport.render(
                        Samples.report(trip("1_x", Verdict.NOT_RESTORED)
                                .findings(findings)
                                .outcome()),
                        COMMAND))
                .contains("+ table public.audit   id bigint, note text\n  and 40 more lines\n```\n");
    }

    @Test
    void nothing_that_users_wrote_becomes_markup_or_a_mention() {
        String text = MarkdownReport.render(
                Samples.report(
                        trip("1_<b>x", Verdict.NOT_RESTORED)
                                .findings(error(Samples.foreignKey("match", "```\n</details>", "````")))
                                .outcome(),
                        trip("2_y", Verdict.REVERSIBLE)
                                .warnings("ask @everyone *now*")
                                .outcome()),
                COMMAND);

        assertThat(text)
                .contains(
                        """
                        <details><summary>❌ 1_&lt;b&gt;x is not reversible: the schema after down differs from the schema before up.</summary>

                        `````diff
                          constraint public.users.users_nurse_fk: match
                        - ```
                        - </details>
                        + ````
                        `````
                        """)
                .contains("- <code>2\\_y</code>: ask @\u200beveryone \\*now\\*\n");
    }
}
