package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatNoException;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatRoundTrips;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.check.Outcomes;
import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaDiff;
import java.util.Collections;
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

    @Test
    void findings_that_the_baseline_knows_are_findings_still() {
        RoundTrip known = Outcomes.known(Verdict.NOT_RESTORED, leftOverValues);

        failing(() -> assertThat(known).isReversible())
                .withMessageStartingWith(NAME + " is not reversible: the schema after down differs")
                .withMessageEndingWith(
                        "\n  known     the baseline lists it: it does not fail the check."
                                + "\n\n  This assertion fails all the same. hasVerdict(...) is the one to say that it is known.");
        assertThat(known).hasVerdict(Verdict.NOT_RESTORED);
    }

    @Test
    void the_error_carries_the_ddl_of_what_differs() {
        RoundTrip trip = Outcomes.trip(Verdict.NOT_RESTORED, roles("ADMIN"), roles("ADMIN", "NURSE"));

        failing(() -> assertThat(trip).isReversible()).satisfies(error -> {
            assertThat(error.getExpected().getValue()).asString().doesNotContain("NURSE");
            assertThat(error.getActual().getValue())
                    .asString()
                    .startsWith(
                            """
                            CREATE TYPE public."UserRole" AS ENUM ();
                            ALTER TYPE public."UserRole" ADD VALUE 'ADMIN';
                            ALTER TYPE public."UserRole" ADD VALUE 'NURSE';
                            """)
                    .doesNotContain("active_users");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"REVERSIBLE", "REAPPLY_FAILED", "REAPPLY_DIFFERS", "STALE_IRREVERSIBLE"})
    void what_a_down_restored_is_restored_whatever_came_after(Verdict verdict) {
        assertThat(trip(verdict)).restores("users").restores("UserRole", "users.email");
    }

    @ParameterizedTest
    @EnumSource(names = {"UP_FAILED", "DOWN_MISSING", "DOWN_FAILED", "IRREVERSIBLE", "NOT_CHECKED"})
    void without_a_state_after_the_down_nothing_is_restored(Verdict verdict) {
        failing(() -> assertThat(trip(verdict)).restores("users"))
                .withMessageStartingWith(
                        "Expecting %s to restore users, but there is no schema after a down.\n\n%s ", NAME, NAME);
    }

    @Test
    void an_object_can_be_restored_where_another_is_not() {
        Schema before = Clinic.schema(List.of(Clinic.users()), Clinic.roles("ADMIN"));
        Schema after = Clinic.schema(List.of(Clinic.users()), Clinic.roles("ADMIN", "NURSE"));
        RoundTrip trip = Outcomes.trip(Verdict.NOT_RESTORED, before, after);

        assertThat(trip).restores("users").restores("users.email", "active_users");
        failing(() -> assertThat(trip).restores("users", "UserRole"))
                .withMessage(
                        """
                Expecting 20251003162519-add-viewer-counselor-roles to restore users, UserRole, but there is 1 difference.

                  ~ enum public."UserRole"
                      values   expected ADMIN
                               found    ADMIN, NURSE

                  why   Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.""");
        failing(() -> assertThat(trip).restores("usrs"))
                .withMessage(
                        "Expecting 20251003162519-add-viewer-counselor-roles to restore usrs, but there is no such object before its up or after its down.");
    }

    @Test
    void all_trips_of_a_history_are_reversible_or_listed() {
        RoundTrip good = trip(Verdict.REVERSIBLE);
        RoundTrip oneWay = trip(Verdict.IRREVERSIBLE);
        RoundTrip known = Outcomes.known(Verdict.NOT_RESTORED, leftOverValues);

        assertThatRoundTrips(List.of(good, good)).areAllReversible();
        assertThat(Outcomes.report(good)).areAllReversible();
        assertThatRoundTrips(List.of(good, oneWay)).acceptingIrreversible().areAllReversible();
        assertThat(Outcomes.report(good, known)).acceptingKnown().areAllReversible();
        failing(() -> assertThatRoundTrips(List.of(good, oneWay)).areAllReversible())
                .withMessage(
                        """
                Expecting all 2 round trips to be reversible, but 1 is not.

                20251003162519-add-viewer-counselor-roles is declared irreversible: because.""")
                .satisfies(error -> {
                    assertThat(error.getExpected().getValue()).isEqualTo(NAME + ": REVERSIBLE");
                    assertThat(error.getActual().getValue()).isEqualTo(NAME + ": IRREVERSIBLE");
                });
        failing(() -> assertThat(Outcomes.report(good, known, oneWay))
                        .acceptingIrreversible()
                        .areAllReversible())
                .withMessageStartingWith("Expecting all 3 round trips to be reversible, but 1 is not.\n\n" + NAME);
    }

    @Test
    void many_that_are_not_reversible_break_off() {
        RoundTrip oneWay = trip(Verdict.IRREVERSIBLE);

        failing(() -> assertThatRoundTrips(Collections.nCopies(7, oneWay)).areAllReversible())
                .withMessageStartingWith("Expecting all 7 round trips to be reversible, but 7 are not.")
                .withMessageEndingWith("\n\nand also\n  %1$s: IRREVERSIBLE\n  %1$s: IRREVERSIBLE", NAME);
    }

    @Test
    void no_trips_at_all_show_nothing() {
        failing(() -> assertThatRoundTrips(List.of()).areAllReversible())
                .withMessage("Expecting round trips that are reversible, but there are none.");
        failing(() -> assertThatRoundTrips(null).areAllReversible())
                .withMessage("Expecting a list of round trips, but there is none: it is null.");
    }

    @Test
    void soft_assertions_collect_all_of_them() {
        BackstitchSoftAssertions softly = new BackstitchSoftAssertions();

        softly.assertThat(trip(Verdict.UP_FAILED)).restores("users").isReversible();
        softly.assertThatRoundTrips(List.of(trip(Verdict.UP_FAILED))).areAllReversible();
        softly.assertThat(Outcomes.report()).areAllReversible();
        softly.assertThat(roles("A")).differsFrom(roles("A")).onlyIn("users");

        assertThat(softly.assertionErrorsCollected()).hasSize(5);
    }
}
