package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class NotNullConstraintAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("bookings")
                .notNullConstraint("bookings_has_dates")
                .isOn("during")
                .isNoInherit()
                .isValidated();
        assertThat(schema)
                .table("bookings")
                .notNullConstraintOn("total")
                .hasName("bookings_total_given")
                .isInherited()
                .isNotValidated();
        assertThat(schema)
                .table("bookings")
                .hasNotNullConstraint("bookings_has_dates")
                .hasOnlyNotNullConstraints(
                        "bookings_has_dates",
                        "bookings_total_given",
                        "bookings_id_not_null",
                        "bookings_customer_id_not_null");
    }

    @Test
    void what_it_is_is_told() {
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .notNullConstraint("bookings_has_dates")
                        .isOn("total"))
                .withMessage(
                        """
                [table public.bookings > not null constraint bookings_has_dates] Expecting not null constraint public.bookings.bookings_has_dates to be on total, but it is on during.
                  not null constraint  CONSTRAINT bookings_has_dates NOT NULL during NO INHERIT""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .notNullConstraint("bookings_has_dates")
                        .isInherited())
                .withMessage(
                        """
                [table public.bookings > not null constraint bookings_has_dates] Expecting not null constraint public.bookings.bookings_has_dates to be inherited, but it is NO INHERIT.
                  not null constraint  CONSTRAINT bookings_has_dates NOT NULL during NO INHERIT""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .notNullConstraintOn("total")
                        .isNoInherit())
                .withMessage(
                        """
                [table public.bookings > not null constraint on (total)] Expecting not null constraint public.bookings.bookings_total_given to be NO INHERIT, but it is inherited.
                  not null constraint  CONSTRAINT bookings_total_given NOT NULL total NOT VALID""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .notNullConstraintOn("total")
                        .isValidated())
                .withMessage(
                        """
                [table public.bookings > not null constraint on (total)] Expecting not null constraint public.bookings.bookings_total_given to be validated, but it is NOT VALID.
                  not null constraint  CONSTRAINT bookings_total_given NOT NULL total NOT VALID""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .notNullConstraint("bookings_has_dates")
                        .isNotValidated())
                .withMessage(
                        """
                [table public.bookings > not null constraint bookings_has_dates] Expecting not null constraint public.bookings.bookings_has_dates to be NOT VALID, but it is validated.
                  not null constraint  CONSTRAINT bookings_has_dates NOT NULL during NO INHERIT""");
    }

    @Test
    void a_missing_one_is_told() {
        failing(() -> assertThat(schema).table("animals").notNullConstraint("x"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to have not null constraint x, but it has no such not null constraint.
                  not null constraints  none""");
        failing(() -> assertThat(schema).table("animals").notNullConstraintOn("id"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to have a not null constraint on (id), but it has none.
                  not null constraints  none""");
        failing(() -> assertThat(schema).table("receipts").hasOnlyNotNullConstraints("receipts_tenant_not_null"))
                .withMessage(
                        """
                [table public.receipts] Expecting table public.receipts to have only the expected not null constraints, but 1 is extra.
                  extra     receipts_number_not_null
                  expected  receipts_tenant_not_null
                  found     receipts_number_not_null, receipts_tenant_not_null""");
    }
}
