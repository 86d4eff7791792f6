package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class TableChecksAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("bookings")
                .hasConstraint("bookings_pkey")
                .hasCheckConstraints()
                .hasOnlyCheckConstraints("bookings_free_check", "bookings_total_check")
                .hasForeignKeys()
                .hasOnlyForeignKeys("bookings_room_fkey", "bookings_customer_fkey")
                .hasOnlyUniqueConstraints();
        assertThat(schema)
                .table("customers")
                .hasUniqueConstraints()
                .hasOnlyUniqueConstraints("customers_email_key")
                .hasOnlyConstraints(
                        "customers_email_key", "customers_pkey", "customers_email_not_null", "customers_id_not_null")
                .doesNotHaveConstraint("x");
    }

    @Test
    void a_missing_constraint_is_told() {
        failing(() -> assertThat(schema).table("receipts").hasConstraint("receipts_key"))
                .withMessage(
                        """
                [table public.receipts] Expecting table public.receipts to have constraint receipts_key, but it has no such constraint.
                  did you mean  receipts_pkey
                  constraints   receipts_number_not_null, receipts_pkey, receipts_tenant_not_null""");
        failing(() -> assertThat(schema).table("animals").hasForeignKeys())
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to have foreign keys, but it has none.
                  columns  (id, name)""");
        failing(() -> assertThat(schema).table("animals").hasUniqueConstraints())
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to have unique constraints, but it has none.
                  columns  (id, name)""");
        failing(() -> assertThat(schema).table("animals").hasCheckConstraints())
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to have check constraints, but it has none.
                  columns  (id, name)""");
    }

    @Test
    void others_are_told() {
        failing(() -> assertThat(schema).table("receipts").hasOnlyConstraints("receipts_pkey"))
                .withMessage(
                        """
                [table public.receipts] Expecting table public.receipts to have only the expected constraints, but 2 are extra.
                  extra     receipts_number_not_null, receipts_tenant_not_null
                  expected  receipts_pkey
                  found     receipts_number_not_null, receipts_pkey, receipts_tenant_not_null""");
        failing(() -> assertThat(schema).table("bookings").hasOnlyForeignKeys("bookings_room_fkey"))
                .withMessage(
                        """
                [table public.bookings] Expecting table public.bookings to have only the expected foreign keys, but 1 is extra.
                  extra     bookings_customer_fkey
                  expected  bookings_room_fkey
                  found     bookings_customer_fkey, bookings_room_fkey""");
        failing(() -> assertThat(schema).table("customers").hasOnlyUniqueConstraints())
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have only the expected unique constraints, but 1 is extra.
                  extra     customers_email_key
                  expected  none
                  found     customers_email_key""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .hasOnlyCheckConstraints("a", "bookings_free_check", "bookings_total_check"))
                .withMessage(
                        """
                [table public.bookings] Expecting table public.bookings to have only the expected check constraints, but 1 is missing.
                  missing   a
                  expected  a, bookings_free_check, bookings_total_check
                  found     bookings_free_check, bookings_total_check""");
        failing(() -> assertThat(schema).table("customers").uniqueConstraintOn("name"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have a unique constraint on (name), but it has none.
                  unique constraints  CONSTRAINT customers_email_key UNIQUE (email)""");
    }

    @Test
    void constraints_are_found_by_name_and_columns() {
        failing(() -> assertThat(schema).table("bookings").hasCheckConstraint("bookings_pkey"))
                .withMessage(
                        """
                [table public.bookings] Expecting table public.bookings to have check constraint bookings_pkey, but it has no such check constraint.
                  exists as          primary key
                  check constraints  bookings_free_check, bookings_total_check""");
        failing(() -> assertThat(schema).table("bookings").hasNotNullConstraint("bookings_had_dates"))
                .withMessage(
                        """
                [table public.bookings] Expecting table public.bookings to have not null constraint bookings_had_dates, but it has no such not null constraint.
                  did you mean          bookings_has_dates
                  not null constraints  bookings_customer_id_not_null, bookings_has_dates, bookings_id_not_null, bookings_total_given""");
        failing(() -> assertThat(schema).table("bookings").hasForeignKey("bookings_rooms_fkey"))
                .withMessage(
                        """
                [table public.bookings] Expecting table public.bookings to have foreign key bookings_rooms_fkey, but it has no such foreign key.
                  did you mean  bookings_room_fkey, bookings_customer_fkey
                  foreign keys  bookings_customer_fkey, bookings_room_fkey""");
        failing(() -> assertThat(schema).table("customers").hasUniqueConstraint("customers_notes_idx"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have unique constraint customers_notes_idx, but it has no such unique constraint.
                  exists as           index: CREATE UNIQUE INDEX customers_notes_idx ON public.customers (notes) NULLS NOT DISTINCT
                  unique constraints  customers_email_key""");
        failing(() -> assertThat(schema).table("customers").hasUniqueConstraintOn("notes"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have a unique constraint on (notes), but it has none.
                  unique constraints  CONSTRAINT customers_email_key UNIQUE (email)""");
        failing(() -> assertThat(schema).table("customers").doesNotHaveUniqueConstraintOn("email"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers not to have a unique constraint on (email), but it has.
                  unique constraint  CONSTRAINT customers_email_key UNIQUE (email)""");
    }
}
