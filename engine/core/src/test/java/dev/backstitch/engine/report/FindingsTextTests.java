package dev.backstitch.engine.report;

import static dev.backstitch.engine.report.Samples.error;
import static dev.backstitch.engine.report.Samples.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.Difference.Change;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.ObjectId;
import dev.backstitch.engine.schema.ObjectKind;
import dev.backstitch.engine.schema.RenameSuggestion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTextTests {

    @Test
    void properties_of_one_object_stand_below_its_name() {
        assertThat(text(List.of(
                        warning(Samples.columnOrder()),
                        error(Samples.missingIndex()),
                        error(Samples.foreignKey("on delete", "cascade", "no action")),
                        error(Samples.foreignKey("deferrable", "true", "false")))))
                .isEqualTo(
                        """
                          - index public.users_email_idx on public.users   UNIQUE btree (email)
                          ~ constraint public.users.users_nurse_fk
                              on delete    expected cascade
                                           found    no action
                              deferrable   expected true
                                           found    false
                          ~ table public.users (warning)
                              column order   expected id, email, name
                                             found    id, name, email
                        """);
    }

    @Test
    void a_guess_stands_below_what_is_missing() {
        RenameSuggestion guess = new RenameSuggestion(
                new ObjectId(ObjectKind.TABLE, "public.users"),
                new ObjectId(ObjectKind.TABLE, "public.\"a\u001b\""),
                true,
                "ALTER TABLE public.\"a\u001b\" RENAME TO users");
        Difference missing = new Difference(
                guess.expected(),
                Optional.empty(),
                Change.MISSING,
                Optional.empty(),
                Optional.of("id bigint"),
                Optional.empty(),
                DifferenceClass.STRUCTURE,
                Optional.of(guess));

        assertThat(text(List.of(error(missing))))
                .isEqualTo(
                        """
                          - table public.users   id bigint
                              looks like it was renamed to public."a\\u001b": ALTER TABLE public."a\\u001b" RENAME TO users
                        """);
    }

    @Test
    void long_values_show_the_lines_that_differ() {
        assertThat(text(List.of(error(Samples.changed(
                        new ObjectId(ObjectKind.ROUTINE, "public.f()"),
                        Optional.empty(),
                        "body",
                        "begin\n  a;\n  b;\nend",
                        "begin\n  a;\n  c;\n  d;\nend",
                        DifferenceClass.STRUCTURE)))))
                .isEqualTo(
                        """
                          ~ routine public.f()
                              body   expected line 3:   b;
                                     found    line 3:   c;
                                              line 4:   d;
                        """);
    }

    @Test
    void empty_values_can_be_seen() {
        assertThat(text(List.of(error(Samples.foreignKey("match", "", "full")))))
                .isEqualTo(
                        """
                          ~ constraint public.users.users_nurse_fk
                              match   expected (empty)
                                      found    full
                        """);
    }

    @Test
    void a_first_finding_that_is_too_long_is_cut_rather_than_left_out() {
        assertThat(FindingsText.lines(List.of(error(Samples.enumValues()), error(Samples.leftOverTable())), 2))
                .containsExactly(
                        "  ~ enum public.\"UserRole\"",
                        "      values   expected ADMIN, NURSE",
                        "               found    ADMIN, NURSE, VIEWER, COUNSELOR",
                        "  and 1 more difference");
    }

    @Test
    void what_is_too_long_shows_the_beginning_of_both_values() {
        String sql = "a\n".repeat(40);

        assertThat(FindingsText.lines(List.of(error(Samples.foreignKey("check", sql, sql.replace("a", "b")))), 5))
                .containsExactly(
                        "  ~ constraint public.users.users_nurse_fk",
                        "      check   expected line 1: a",
                        "                       line 2: a",
                        "      ...",
                        "              found    line 1: b",
                        "      ...");
        assertThat(FindingsText.lines(List.of(error(Samples.foreignKey("check", sql, "b"))), 5))
                .containsExactly(
                        "  ~ constraint public.users.users_nurse_fk",
                        "      check   expected line 1: a",
                        "                       line 2: a",
                        "                       line 3: a",
                        "      ...",
                        "              found    line 1: b");
    }

    private static String text(List<Finding> findings) {
        return String.join("\n", FindingsText.lines(findings, FindingsText.ALL)) + "\n";
    }
}
