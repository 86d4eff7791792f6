package dev.backstitch.engine.report;

import static dev.backstitch.engine.report.Samples.COMMAND;
import static dev.backstitch.engine.report.Samples.error;
import static dev.backstitch.engine.report.Samples.step;
import static dev.backstitch.engine.report.Samples.trip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.check.Step;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.migration.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GithubAnnotationsTests {

    private final GithubAnnotations annotations = new GithubAnnotations(Path.of("/repo"), COMMAND);

    @Test
    void each_finding_is_a_line() {
        assertThat(annotations.render(Samples.report()))
                .isEqualTo(
                        """
                        ::warning file=db/2_order.up.sql,line=1,title=2_order::leaves search_path = app behind in its session%0A  ~ table public.users (warning)%0A      column order   expected id, email, name%0A                     found    id, name, email
                        ::error file=db/20251003162519-add-viewer-counselor-roles.down.sql,line=1,title=20251003162519-add-viewer-counselor-roles%3A not restored::20251003162519-add-viewer-counselor-roles is not reversible: the schema after down differs from the schema before up.%0A%0A  ~ enum public."UserRole"%0A      values   expected ADMIN, NURSE%0A               found    ADMIN, NURSE, VIEWER, COUNSELOR%0A  ~ table public.users (warning)%0A      column order   expected id, email, name%0A                     found    id, name, email%0A%0A  down      db/20251003162519-add-viewer-counselor-roles.down.sql:1%0A  why       Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.%0A  waive     in backstitch.yaml:%0A            waivers:%0A              - migration: '20251003162519'%0A                object: 'enum public."UserRole"'%0A                kind: 'values'%0A                reason: <why it may stay>%0A  again     ./backstitch check examples/broken --only 20251003162519 --keep
                        ::error file=db/4_users.down.sql,line=3,title=4_users%3A down failed::4_users cannot be reverted: its down failed.%0A%0A  db/4_users.down.sql:3:12: cannot drop table users because other objects depend on it (SQLSTATE 2BP01)%0A    DROP TABLE users;%0A               ^%0A    detail  view active depends on table users%0A    hint    Use DROP ... CASCADE.%0A%0A  why       Other objects depend on what it drops: drop them first, in the reverse order of the up.%0A  again     ./backstitch check examples/broken --only 4 --keep
                        ::error file=db/1_init.down.sql,line=1,title=the whole way%3A 1_init::on the whole way down, the schema after the down of 1_init differs from the schema before its up.%0A%0A  - index public.users_email_idx on public.users   UNIQUE btree (email)%0A%0A  down      db/1_init.down.sql:1
                        ::error title=Backstitch::the waiver for table public.x missing in 1 matches nothing any more; remove it
                        """);
    }

    @Test
    void a_clean_check_says_nothing() {
        assertThat(annotations.render(Samples.report(
                        trip("1_init", Verdict.REVERSIBLE).outcome(),
                        trip("2_x", Verdict.NOT_CHECKED).reason("not selected").outcome())))
                .isEmpty();
    }

    @Test
    void files_are_named_relative_to_the_working_directory() {
        assertThat(annotations.render(Samples.report(missingDown("/repo/a b/1_x.up.sql"))))
                .startsWith("::error file=a b/1_x.up.sql,line=1,title=1_x%3A down missing::1_x has no down: none.%0A");
        assertThat(annotations.render(Samples.report(missingDown("/else/1_x.up.sql"))))
                .startsWith("::error file=/else/1_x.up.sql,line=1,");
        assertThat(annotations.render(Samples.report(missingDown("./sub/../1_x.up.sql"))))
                .startsWith("::error file=1_x.up.sql,line=1,");
    }

    @Test
    void text_is_escaped_as_github_wants_it() {
        assertThat(annotations.render(Samples.report(new Samples.Trip(step("1_a:b,100%"), Verdict.REVERSIBLE)
                        .warnings("50% ::error::\nof, all: it")
                        .outcome())))
                .isEqualTo("::warning file=db/1_a%3Ab%2C100%25.up.sql,line=1,title=1_a%3Ab%2C100%25"
                        + "::50%25 ::error::%0Aof, all: it\n");
    }

    @Test
    void a_step_without_files_has_no_place() {
        Step step = new Step(List.of(
                new Migration(new Version("1"), "1", Optional.empty(), Optional.empty(), new Reversal.Reversible())));

        assertThat(annotations.render(Samples.report(new Samples.Trip(step, Verdict.NOT_RESTORED)
                        .findings(error(Samples.leftOverTable()))
                        .outcome())))
                .startsWith("::error title=1%3A not restored::1 is not reversible");
    }

    private static TripOutcome missingDown(String file) {
        Migration migration = new Migration(
                new Version("1"),
                "1_x",
                Optional.of(new Location(Path.of(file), 1)),
                Optional.empty(),
                new Reversal.Missing("none"));
        return new Samples.Trip(new Step(List.of(migration)), Verdict.DOWN_MISSING).outcome();
    }
}
