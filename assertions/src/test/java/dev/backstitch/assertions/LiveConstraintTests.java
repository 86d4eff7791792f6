package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;
import static dev.backstitch.engine.schema.ReferentialAction.SET_NULL;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class LiveConstraintTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void keys_are_as_they_were_written() {
        assertThat(schema)
                .table("rooms")
                .primaryKey()
                .isOn("floor", "during")
                .isWithoutOverlaps()
                .includes();
        assertThat(schema)
                .table("rooms")
                .uniqueConstraint("rooms_label_key")
                .isNotWithoutOverlaps()
                .includes("during")
                .isDeferrable()
                .isInitiallyDeferred();
        assertThat(schema)
                .table("customers")
                .uniqueConstraintOn("email")
                .hasName("customers_email_key")
                .isNotDeferrable();
    }

    @Test
    void foreign_keys_are_as_they_were_written() {
        assertThat(schema)
                .table("bookings")
                .foreignKey("bookings_room_fkey")
                .hasPeriod()
                .isMatchSimple()
                .isEnforced()
                .references("rooms", "floor", "during");
        assertThat(schema)
                .table("bookings")
                .foreignKey("bookings_customer_fkey")
                .hasNoPeriod()
                .isMatchFull()
                .isNotEnforced();
        assertThat(schema)
                .table("refunds")
                .foreignKeyOn("tenant", "number")
                .onDeleteSets("number")
                .onDelete(SET_NULL);
        assertThat(schema)
                .table("bookings")
                .foreignKey("bookings_customer_fkey")
                .onDeleteSets();
    }

    @Test
    void checks_are_as_they_were_written() {
        assertThat(schema)
                .table("bookings")
                .checkConstraint("bookings_total_check")
                .isNoInherit()
                .hasExpression("total >= 0")
                .isEnforced();
        assertThat(schema)
                .table("bookings")
                .checkConstraint("bookings_free_check")
                .isInherited()
                .isNotEnforced();
    }

    @Test
    void overlaps_are_told() {
        failing(() -> assertThat(schema)
                        .table("rooms")
                        .uniqueConstraint("rooms_label_key")
                        .isWithoutOverlaps())
                .withMessage(
                        """
                [table public.rooms > unique constraint rooms_label_key] Expecting unique constraint public.rooms.rooms_label_key to be WITHOUT OVERLAPS, but it is not.
                  unique constraint  CONSTRAINT rooms_label_key UNIQUE (label) INCLUDE (during) DEFERRABLE INITIALLY DEFERRED""");
        failing(() -> assertThat(schema).table("rooms").primaryKey().isNotWithoutOverlaps())
                .withMessage(
                        """
                [table public.rooms > primary key] Expecting primary key public.rooms.rooms_pkey not to be WITHOUT OVERLAPS, but it is.
                  primary key  CONSTRAINT rooms_pkey PRIMARY KEY (floor, during WITHOUT OVERLAPS)""");
        failing(() -> assertThat(schema)
                        .table("rooms")
                        .uniqueConstraint("rooms_label_key")
                        .includes("floor"))
                .withMessage(
                        """
                [table public.rooms > unique constraint rooms_label_key] Expecting unique constraint public.rooms.rooms_label_key to include (floor), but it includes (during).
                  unique constraint  CONSTRAINT rooms_label_key UNIQUE (label) INCLUDE (during) DEFERRABLE INITIALLY DEFERRED""");
        failing(() -> assertThat(schema)
                        .table("rooms")
                        .uniqueConstraint("rooms_label_key")
                        .isInitiallyImmediate())
                .withMessage(
                        """
                [table public.rooms > unique constraint rooms_label_key] Expecting unique constraint public.rooms.rooms_label_key to be initially immediate, but it is initially deferred.
                  unique constraint  CONSTRAINT rooms_label_key UNIQUE (label) INCLUDE (during) DEFERRABLE INITIALLY DEFERRED""");
    }

    @Test
    void what_a_foreign_key_demands_is_told() {
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .foreignKey("bookings_customer_fkey")
                        .hasPeriod())
                .withMessage(
                        """
                [table public.bookings > foreign key bookings_customer_fkey] Expecting foreign key public.bookings.bookings_customer_fkey to have a PERIOD, but it has none.
                  foreign key  CONSTRAINT bookings_customer_fkey FOREIGN KEY (customer_id) REFERENCES public.customers (id) MATCH FULL NOT ENFORCED""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .foreignKey("bookings_room_fkey")
                        .hasNoPeriod())
                .withMessage(
                        """
                [table public.bookings > foreign key bookings_room_fkey] Expecting foreign key public.bookings.bookings_room_fkey to have no PERIOD, but it has one.
                  foreign key  CONSTRAINT bookings_room_fkey FOREIGN KEY (floor, PERIOD during) REFERENCES public.rooms (floor, PERIOD during)""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .foreignKey("bookings_room_fkey")
                        .isMatchFull())
                .withMessage(
                        """
                [table public.bookings > foreign key bookings_room_fkey] Expecting foreign key public.bookings.bookings_room_fkey to be MATCH FULL, but it is MATCH SIMPLE.
                  foreign key  CONSTRAINT bookings_room_fkey FOREIGN KEY (floor, PERIOD during) REFERENCES public.rooms (floor, PERIOD during)""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .foreignKey("bookings_customer_fkey")
                        .isMatchSimple())
                .withMessage(
                        """
                [table public.bookings > foreign key bookings_customer_fkey] Expecting foreign key public.bookings.bookings_customer_fkey to be MATCH SIMPLE, but it is MATCH FULL.
                  foreign key  CONSTRAINT bookings_customer_fkey FOREIGN KEY (customer_id) REFERENCES public.customers (id) MATCH FULL NOT ENFORCED""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .foreignKey("bookings_room_fkey")
                        .isNotEnforced())
                .withMessage(
                        """
                [table public.bookings > foreign key bookings_room_fkey] Expecting foreign key public.bookings.bookings_room_fkey to be NOT ENFORCED, but it is enforced.
                  foreign key  CONSTRAINT bookings_room_fkey FOREIGN KEY (floor, PERIOD during) REFERENCES public.rooms (floor, PERIOD during)""");
        failing(() -> assertThat(schema)
                        .table("refunds")
                        .foreignKeyOn("tenant", "number")
                        .onDeleteSets())
                .withMessage(
                        """
                [table public.refunds > foreign key on (tenant, number)] Expecting foreign key public.refunds.refunds_receipt_fkey to limit ON DELETE to (), but it limits it to (number).
                  foreign key  CONSTRAINT refunds_receipt_fkey FOREIGN KEY (tenant, number) REFERENCES public.receipts (tenant, number) ON DELETE SET NULL (number)""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .foreignKey("bookings_customer_fkey")
                        .isEnforced())
                .withMessage(
                        """
                [table public.bookings > foreign key bookings_customer_fkey] Expecting foreign key public.bookings.bookings_customer_fkey to be enforced, but it is NOT ENFORCED.
                  foreign key  CONSTRAINT bookings_customer_fkey FOREIGN KEY (customer_id) REFERENCES public.customers (id) MATCH FULL NOT ENFORCED""");
    }

    @Test
    void what_a_check_demands_is_told() {
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .checkConstraint("bookings_total_check")
                        .isInherited())
                .withMessage(
                        """
                [table public.bookings > check constraint bookings_total_check] Expecting check constraint public.bookings.bookings_total_check to be inherited, but it is NO INHERIT.
                  check constraint  CONSTRAINT bookings_total_check CHECK ((total >= (0)::numeric)) NO INHERIT""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .checkConstraint("bookings_total_check")
                        .isNotEnforced())
                .withMessage(
                        """
                [table public.bookings > check constraint bookings_total_check] Expecting check constraint public.bookings.bookings_total_check to be NOT ENFORCED, but it is enforced.
                  check constraint  CONSTRAINT bookings_total_check CHECK ((total >= (0)::numeric)) NO INHERIT""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .checkConstraint("bookings_free_check")
                        .isEnforced())
                .withMessage(
                        """
                [table public.bookings > check constraint bookings_free_check] Expecting check constraint public.bookings.bookings_free_check to be enforced, but it is NOT ENFORCED.
                  check constraint  CONSTRAINT bookings_free_check CHECK ((total < (1000)::numeric)) NOT ENFORCED""");
    }
}
