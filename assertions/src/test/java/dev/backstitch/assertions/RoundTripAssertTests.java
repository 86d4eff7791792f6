package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatNoException;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.check.Outcomes;
import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaDiff;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripAssertTests {

    private static final String NAME = "20251003162519-add-viewer-counselor-roles";

    private final SchemaDiff leftOverValues =
            roles("ADMIN", "NURSE").diff(roles("ADMIN", "NURSE", "VIEWER", "COUNSELOR"));

    private static Schema roles(String... values) {
        return Clinic.schema(List.of(), Clinic.roles(values));
    }

    private static RoundTrip trip(Verdict verdict) {
        return Outcomes.trip(verdict, Optional.of("because"));
    }

    @Test
    void a_reversible_trip_is_reversible_and_idempotent() {
        assertThat(trip(Verdict.REVERSIBLE)).isReversible().isIdempotent().hasVerdict(Verdict.REVERSIBLE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REVERSIBLE")
    void no_other_verdict_is_reversible_or_idempotent(Verdict verdict) {
        failing(() -> assertThat(trip(verdict)).isReversible()).withMessageStartingWith(NAME + " ");
        failing(() -> assertThat(trip(verdict)).isIdempotent()).withMessageStartingWith(NAME + " ");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IRREVERSIBLE")
    void no_other_verdict_is_irreversible(Verdict verdict) {
        assertThatNoException()
                .isThrownBy(() -> assertThat(trip(Verdict.IRREVERSIBLE)).isIrreversible());
        failing(() -> assertThat(trip(verdict)).isIrreversible())
                .withMessageStartingWith(
                        "Expecting %s to have the verdict IRREVERSIBLE, but it has %s.\n\n%s ", NAME, verdict, NAME);
    }

    @Test
    void the_first_line_names_the_migration_and_the_verdict() {
        failing(() -> assertThat(Outcomes.trip(Verdict.NOT_RESTORED, leftOverValues))
                        .isReversible())
                .withMessageStartingWith(
                        """
                        20251003162519-add-viewer-counselor-roles is not reversible: the schema after down differs from the schema before up.

                          ~ enum public."UserRole"
                              values   expected ADMIN, NURSE
                                       found    ADMIN, NURSE, VIEWER, COUNSELOR
                        """)
                .satisfies(error -> {
                    assertThat(error.getExpected().getValue())
                            .isEqualTo("enum public.\"UserRole\" values: ADMIN, NURSE");
                    assertThat(error.getActual().getValue())
                            .isEqualTo("enum public.\"UserRole\" values: ADMIN, NURSE, VIEWER, COUNSELOR");
                });
    }

    @Test
    void an_irreversible_migration_is_not_reversible_for_its_reason() {
        failing(() -> assertThat(trip(Verdict.IRREVERSIBLE)).isReversible())
                .withMessage(NAME + " is declared irreversible: because.");
        failing(() -> assertThat(trip(Verdict.NOT_CHECKED)).isReversible())
                .withMessage(NAME + " was not checked: because.");
    }

    @Test
    void what_was_never_applied_twice_is_not_idempotent() {
        failing(() -> assertThat(trip(Verdict.IRREVERSIBLE)).isIdempotent())
                .withMessage(
                        """
                20251003162519-add-viewer-counselor-roles is declared irreversible: because.

                  It was not shown to be idempotent either: there was no second up from the same state to compare with the first.""");
        failing(() -> assertThat(Outcomes.trip(Verdict.REAPPLY_DIFFERS, leftOverValues))
                        .isIdempotent())
                .withMessageStartingWith(
                        NAME
                                + " is not idempotent: the schema after the second up differs from the schema after the first.");
    }

    @Test
    void a_clean_whole_way_is_reversible() {
        assertThat(new WholeWay(List.of(), List.of("1 to 3"), Optional.empty())).isReversible();
    }

    @Test
    void a_whole_way_with_a_difference_is_not_reversible() {
        failing(() -> assertThat(Outcomes.wholeWay(leftOverValues)).isReversible())
                .withMessageStartingWith(
                        """
                on the whole way down, the schema after the down of 20251003162519-add-viewer-counselor-roles differs from the schema before its up.

                  ~ enum public."UserRole"
                      values   expected ADMIN, NURSE
                               found    ADMIN, NURSE, VIEWER, COUNSELOR
                """);
    }

    @Test
    void a_whole_way_that_was_not_walked_is_not_reversible() {
        failing(() -> assertThat(new WholeWay(List.of(), List.of(), Optional.of("every migration is irreversible")))
                        .isReversible())
                .withMessage("the whole way was not walked: every migration is irreversible.");
    }
}
