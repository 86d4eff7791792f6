package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class SchemaRelationsAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_there_passes() {
        assertThat(schema)
                .hasForeignTable("old_orders")
                .doesNotHaveForeignTable("pets")
                .hasOnlyForeignTables("old_orders")
                .hasSequence("ticket_seq")
                .doesNotHaveSequence("app.ticket_seq")
                .hasOnlySequences("bookings_id_seq", "customers_id_seq", "invoice_seq", "ticket_seq", "tickets_id_seq")
                .hasOnlyMaterializedViews("customer_count")
                .hasRelation("pets")
                .hasRelation("ticket_seq")
                .hasRelation("all_customers")
                .hasRelation("customer_count")
                .hasRelation("old_orders")
                .doesNotHaveRelation("customers_pkey");
        assertThat(schema)
                .hasOnlyRelations(
                        "active_customers",
                        "all_customers",
                        "animals",
                        "bookings",
                        "bookings_id_seq",
                        "cache",
                        "customer_count",
                        "customers",
                        "customers_id_seq",
                        "dogs",
                        "homes",
                        "invoice_seq",
                        "old_orders",
                        "pets",
                        "puppies",
                        "readings",
                        "readings_2024",
                        "readings_2024_a",
                        "readings_rest",
                        "receipts",
                        "refunds",
                        "rooms",
                        "stored",
                        "ticket_seq",
                        "tickets",
                        "tickets_id_seq");
    }

    @Test
    void missing_foreign_tables_are_told() {
        failing(() -> assertThat(schema).hasForeignTable("pets"))
                .withMessage(
                        """
                Expecting schema to have foreign table public.pets, but it has no such foreign table.
                  exists as       table public.pets
                  foreign tables  public.old_orders""");
        failing(() -> assertThat(schema).doesNotHaveForeignTable("old_orders"))
                .withMessage(
                        """
                Expecting schema not to have foreign table public.old_orders, but it has.""");
        failing(() -> assertThat(schema).hasOnlyForeignTables())
                .withMessage(
                        """
                Expecting schema to have only the expected foreign tables, but 1 is extra.
                  extra     public.old_orders
                  expected  none
                  found     public.old_orders""");
        failing(() -> assertThat(schema).foreignTable("old_order"))
                .withMessage(
                        """
                Expecting schema to have foreign table public.old_order, but it has no such foreign table.
                  did you mean    public.old_orders
                  foreign tables  public.old_orders""");
    }

    @Test
    void missing_sequences_are_told() {
        failing(() -> assertThat(schema).sequence("tickets_seq"))
                .withMessage(
                        """
                Expecting schema to have sequence public.tickets_seq, but it has no such sequence.
                  did you mean  public.ticket_seq, public.tickets_id_seq
                  sequences     public.bookings_id_seq, public.customers_id_seq, public.invoice_seq, public.ticket_seq, public.tickets_id_seq""");
        failing(() -> assertThat(schema).doesNotHaveSequence("ticket_seq"))
                .withMessage(
                        """
                Expecting schema not to have sequence public.ticket_seq, but it has.""");
        failing(() -> assertThat(schema).hasOnlySequences("bookings_id_seq", "customers_id_seq", "invoice_seq"))
                .withMessage(
                        """
                Expecting schema to have only the expected sequences, but 2 are extra.
                  extra     public.ticket_seq, public.tickets_id_seq
                  expected  public.bookings_id_seq, public.customers_id_seq, public.invoice_seq
                  found     public.bookings_id_seq, public.customers_id_seq, public.invoice_seq, public.ticket_seq, public.tickets_id_seq""");
        failing(() -> assertThat(schema).hasSequence("pets"))
                .withMessage(
                        """
                Expecting schema to have sequence public.pets, but it has no such sequence.
                  exists as  table public.pets
                  sequences  public.bookings_id_seq, public.customers_id_seq, public.invoice_seq, public.ticket_seq, public.tickets_id_seq""");
    }

    @Test
    void missing_materialized_views_are_told() {
        failing(() -> assertThat(schema).hasOnlyMaterializedViews("x"))
                .withMessage(
                        """
                Expecting schema to have only the expected materialized views, but 1 is missing and 1 is extra.
                  missing   public.x
                  extra     public.customer_count
                  expected  public.x
                  found     public.customer_count""");
        failing(() -> assertThat(schema).hasMaterializedView("all_customers"))
                .withMessage(
                        """
                Expecting schema to have materialized view public.all_customers, but it has no such materialized view.
                  exists as           view public.all_customers
                  materialized views  public.customer_count""");
        failing(() -> assertThat(schema).doesNotHaveMaterializedView("customer_count"))
                .withMessage(
                        """
                Expecting schema not to have materialized view public.customer_count, but it has.""");
    }

    @Test
    void missing_relations_are_told() {
        failing(() -> assertThat(schema).hasRelation("petz"))
                .withMessage(
                        """
                Expecting schema to have relation public.petz, but it has no such relation.
                  did you mean  public.pets
                  relations     public.active_customers, public.all_customers, public.animals, public.bookings, public.bookings_id_seq, public.cache, public.customer_count, public.customers, public.customers_id_seq, public.dogs, public.homes, public.invoice_seq, public.old_orders, public.pets, public.puppies, public.readings, public.readings_2024, public.readings_2024_a, public.readings_rest, public.receipts, public.refunds, public.rooms, public.stored, public.ticket_seq, public.tickets, public.tickets_id_seq""");
        failing(() -> assertThat(schema).doesNotHaveRelation("pets"))
                .withMessage("""
                Expecting schema not to have relation public.pets, but it has.""");
        failing(() -> assertThat(schema).hasOnlyRelations("pets"))
                .withMessage(
                        """
                Expecting schema to have only the expected relations, but 25 are extra.
                  extra     public.active_customers, public.all_customers, public.animals, public.bookings, public.bookings_id_seq, public.cache, public.customer_count, public.customers, public.customers_id_seq, public.dogs, public.homes, public.invoice_seq, public.old_orders, public.puppies, public.readings, public.readings_2024, public.readings_2024_a, public.readings_rest, public.receipts, public.refunds, public.rooms, public.stored, public.ticket_seq, public.tickets, public.tickets_id_seq
                  expected  public.pets
                  found     public.active_customers, public.all_customers, public.animals, public.bookings, public.bookings_id_seq, public.cache, public.customer_count, public.customers, public.customers_id_seq, public.dogs, public.homes, public.invoice_seq, public.old_orders, public.pets, public.puppies, public.readings, public.readings_2024, public.readings_2024_a, public.readings_rest, public.receipts, public.refunds, public.rooms, public.stored, public.ticket_seq, public.tickets, public.tickets_id_seq""");
    }

    @Test
    void missing_views_are_told() {
        failing(() -> assertThat(schema).hasView("customer_count"))
                .withMessage(
                        """
                Expecting schema to have view public.customer_count, but it has no such view.
                  exists as  materialized view public.customer_count
                  views      public.active_customers, public.all_customers""");
        failing(() -> assertThat(schema).doesNotHaveView("all_customers"))
                .withMessage(
                        """
                Expecting schema not to have view public.all_customers, but it has.""");
        failing(() -> assertThat(schema).hasOnlyViews("all_customers"))
                .withMessage(
                        """
                Expecting schema to have only the expected views, but 1 is extra.
                  extra     public.active_customers
                  expected  public.all_customers
                  found     public.active_customers, public.all_customers""");
    }
}
