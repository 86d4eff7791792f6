package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class SequenceAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .sequence("ticket_seq")
                .hasType("smallint")
                .startsAt(5)
                .incrementsBy(1)
                .hasMinimum(1)
                .hasMaximum(32767)
                .hasCache(1)
                .isNotCycling()
                .isUnlogged()
                .isNotOfIdentity()
                .isOwnedByNoColumn()
                .isOwnedBy("postgres")
                .hasComment("at the door")
                .hasNoPublicPrivileges();
        assertThat(schema)
                .sequence("customers_id_seq")
                .hasType("int")
                .startsAt(1000)
                .incrementsBy(10)
                .hasMinimum(10)
                .hasMaximum(99999)
                .hasCache(5)
                .isCycling()
                .isLogged()
                .isOfIdentity()
                .isOwnedByColumn("customers.id")
                .isOwnedByColumn("public.customers.id")
                .hasNoComment();
        assertThat(schema)
                .table("bookings")
                .column("id")
                .sequence()
                .isOwnedByColumn("bookings.id")
                .startsAt(1)
                .and()
                .isNotNull();
    }

    @Test
    void what_it_counts_is_told() {
        failing(() -> assertThat(schema).sequence("ticket_seq").hasType("bigint"))
                .withMessage(
                        """
                [sequence public.ticket_seq] Expecting sequence public.ticket_seq to have the type bigint, but it has the type smallint.
                  sequence  CREATE UNLOGGED SEQUENCE public.ticket_seq AS smallint START 5""");
        failing(() -> assertThat(schema).sequence("ticket_seq").startsAt(1))
                .withMessage(
                        """
                [sequence public.ticket_seq] Expecting sequence public.ticket_seq to have the start value 1, but it has the start value 5.
                  sequence  CREATE UNLOGGED SEQUENCE public.ticket_seq AS smallint START 5""");
        failing(() -> assertThat(schema).sequence("ticket_seq").incrementsBy(2))
                .withMessage(
                        """
                [sequence public.ticket_seq] Expecting sequence public.ticket_seq to have the increment 2, but it has the increment 1.
                  sequence  CREATE UNLOGGED SEQUENCE public.ticket_seq AS smallint START 5""");
        failing(() -> assertThat(schema).sequence("ticket_seq").hasMinimum(0))
                .withMessage(
                        """
                [sequence public.ticket_seq] Expecting sequence public.ticket_seq to have the minimum 0, but it has the minimum 1.
                  sequence  CREATE UNLOGGED SEQUENCE public.ticket_seq AS smallint START 5""");
        failing(() -> assertThat(schema).sequence("ticket_seq").hasMaximum(9))
                .withMessage(
                        """
                [sequence public.ticket_seq] Expecting sequence public.ticket_seq to have the maximum 9, but it has the maximum 32767.
                  sequence  CREATE UNLOGGED SEQUENCE public.ticket_seq AS smallint START 5""");
        failing(() -> assertThat(schema).sequence("ticket_seq").hasCache(3))
                .withMessage(
                        """
                [sequence public.ticket_seq] Expecting sequence public.ticket_seq to have the cache 3, but it has the cache 1.
                  sequence  CREATE UNLOGGED SEQUENCE public.ticket_seq AS smallint START 5""");
    }

    @Test
    void the_end_is_told() {
        failing(() -> assertThat(schema).sequence("ticket_seq").isCycling())
                .withMessage(
                        """
                [sequence public.ticket_seq] Expecting sequence public.ticket_seq to be CYCLE, but it is NO CYCLE.
                  sequence  CREATE UNLOGGED SEQUENCE public.ticket_seq AS smallint START 5""");
        failing(() -> assertThat(schema).sequence("customers_id_seq").isNotCycling())
                .withMessage(
                        """
                [sequence public.customers_id_seq] Expecting sequence public.customers_id_seq to be NO CYCLE, but it is CYCLE.
                  sequence  CREATE SEQUENCE public.customers_id_seq AS integer INCREMENT 10 MINVALUE 10 MAXVALUE 99999 START 1000 CACHE 5 CYCLE""");
    }

    @Test
    void the_owning_column_is_told() {
        failing(() -> assertThat(schema).sequence("ticket_seq").isOwnedByColumn("customers.id"))
                .withMessage(
                        """
                [sequence public.ticket_seq] Expecting sequence public.ticket_seq to be owned by column public.customers.id, but it is owned by none.
                  sequence  CREATE UNLOGGED SEQUENCE public.ticket_seq AS smallint START 5""");
        failing(() -> assertThat(schema).sequence("customers_id_seq").isOwnedByColumn("app.users.\"Id\""))
                .withMessage(
                        """
                [sequence public.customers_id_seq] Expecting sequence public.customers_id_seq to be owned by column app.users."Id", but it is owned by public.customers.id.
                  sequence  CREATE SEQUENCE public.customers_id_seq AS integer INCREMENT 10 MINVALUE 10 MAXVALUE 99999 START 1000 CACHE 5 CYCLE""");
        failing(() -> assertThat(schema).sequence("customers_id_seq").isOwnedByNoColumn())
                .withMessage(
                        """
                [sequence public.customers_id_seq] Expecting sequence public.customers_id_seq to be owned by no column, but it has the owning column public.customers.id.
                  sequence  CREATE SEQUENCE public.customers_id_seq AS integer INCREMENT 10 MINVALUE 10 MAXVALUE 99999 START 1000 CACHE 5 CYCLE""");
        failing(() -> assertThat(schema).sequence("customers_id_seq").isNotOfIdentity())
                .withMessage(
                        """
                [sequence public.customers_id_seq] Expecting sequence public.customers_id_seq not to be that of an identity column, but it is.
                  sequence  CREATE SEQUENCE public.customers_id_seq AS integer INCREMENT 10 MINVALUE 10 MAXVALUE 99999 START 1000 CACHE 5 CYCLE""");
        failing(() -> assertThat(schema).sequence("ticket_seq").isOfIdentity())
                .withMessage(
                        """
                [sequence public.ticket_seq] Expecting sequence public.ticket_seq to be that of an identity column, but it is not.
                  sequence  CREATE UNLOGGED SEQUENCE public.ticket_seq AS smallint START 5""");
    }

    @Test
    void persistence_is_told() {
        failing(() -> assertThat(schema).sequence("ticket_seq").isLogged())
                .withMessage(
                        """
                [sequence public.ticket_seq] Expecting sequence public.ticket_seq to be logged, but it is UNLOGGED.
                  sequence  CREATE UNLOGGED SEQUENCE public.ticket_seq AS smallint START 5""");
        failing(() -> assertThat(schema).sequence("customers_id_seq").isUnlogged())
                .withMessage(
                        """
                [sequence public.customers_id_seq] Expecting sequence public.customers_id_seq to be UNLOGGED, but it is logged.
                  sequence  CREATE SEQUENCE public.customers_id_seq AS integer INCREMENT 10 MINVALUE 10 MAXVALUE 99999 START 1000 CACHE 5 CYCLE""");
    }

    @Test
    void a_column_without_a_sequence_is_told() {
        failing(() -> assertThat(schema).table("animals").column("id").sequence())
                .withMessage(
                        """
                [table public.animals > column id] Expecting column public.animals.id to own a sequence, but it owns none.
                  column  id integer""");
    }
}
