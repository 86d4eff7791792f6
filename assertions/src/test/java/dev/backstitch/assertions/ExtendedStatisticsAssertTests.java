package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class ExtendedStatisticsAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("customers")
                .extendedStatistics("customers_stats")
                .hasOnlyKinds("ndistinct", "mcv")
                .isOn("name", "lower(notes)")
                .isOnRelation("customers")
                .hasTarget(200)
                .isOwnedBy("postgres")
                .hasComment("for the planner");
        assertThat(schema)
                .table("customers")
                .hasExtendedStatistics("customers_stats")
                .hasOnlyExtendedStatistics("customers_stats")
                .doesNotHaveExtendedStatistics("other");
        assertThat(schema).table("pets").hasOnlyExtendedStatistics();
        assertThat(schema)
                .table("animals")
                .extendedStatistics("animals_stats")
                .hasOnlyKinds("ndistinct", "dependencies", "mcv")
                .hasDefaultTarget();
    }

    @Test
    void what_they_count_is_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .extendedStatistics("customers_stats")
                        .hasOnlyKinds("dependencies"))
                .withMessage(
                        """
                [table public.customers > extended statistics customers_stats] Expecting statistics public.customers_stats to have only the expected kinds, but 1 is missing and 2 are extra.
                  missing   dependencies
                  extra     mcv, ndistinct
                  expected  dependencies
                  found     mcv, ndistinct""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .extendedStatistics("customers_stats")
                        .isOn("name"))
                .withMessage(
                        """
                [table public.customers > extended statistics customers_stats] Expecting statistics public.customers_stats to be on (name), but it is on (name, lower(notes)).
                  statistics  CREATE STATISTICS public.customers_stats (mcv, ndistinct) ON name, lower(notes) FROM public.customers; ALTER STATISTICS public.customers_stats SET STATISTICS 200""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .extendedStatistics("customers_stats")
                        .isOnRelation("app.customers"))
                .withMessage(
                        """
                [table public.customers > extended statistics customers_stats] Expecting statistics public.customers_stats to have the relation app.customers, but it has the relation public.customers.
                  statistics  CREATE STATISTICS public.customers_stats (mcv, ndistinct) ON name, lower(notes) FROM public.customers; ALTER STATISTICS public.customers_stats SET STATISTICS 200""");
    }

    @Test
    void the_target_is_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .extendedStatistics("customers_stats")
                        .hasTarget(100))
                .withMessage(
                        """
                [table public.customers > extended statistics customers_stats] Expecting statistics public.customers_stats to have the statistics target 100, but it has the statistics target 200.
                  statistics  CREATE STATISTICS public.customers_stats (mcv, ndistinct) ON name, lower(notes) FROM public.customers; ALTER STATISTICS public.customers_stats SET STATISTICS 200""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .extendedStatistics("customers_stats")
                        .hasDefaultTarget())
                .withMessage(
                        """
                [table public.customers > extended statistics customers_stats] Expecting statistics public.customers_stats to have the default statistics target, but it has the statistics target 200.
                  statistics  CREATE STATISTICS public.customers_stats (mcv, ndistinct) ON name, lower(notes) FROM public.customers; ALTER STATISTICS public.customers_stats SET STATISTICS 200""");
    }

    @Test
    void missing_ones_are_told() {
        failing(() -> assertThat(schema).table("customers").extendedStatistics("customer_stats"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have extended statistics customer_stats, but it has no such extended statistics.
                  did you mean         customers_stats
                  extended statistics  customers_stats""");
        failing(() -> assertThat(schema).table("customers").hasOnlyExtendedStatistics())
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have only the expected extended statistics, but 1 is extra.
                  extra     customers_stats
                  expected  none
                  found     customers_stats""");
        failing(() -> assertThat(schema).table("customers").doesNotHaveExtendedStatistics("customers_stats"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers not to have extended statistics customers_stats, but it has.
                  extended statistics  CREATE STATISTICS public.customers_stats (mcv, ndistinct) ON name, lower(notes) FROM public.customers; ALTER STATISTICS public.customers_stats SET STATISTICS 200""");
        failing(() -> assertThat(schema).table("pets").hasExtendedStatistics("animals_stats"))
                .withMessage(
                        """
                [table public.pets] Expecting table public.pets to have extended statistics animals_stats, but it has no such extended statistics.
                  extended statistics  none""");
    }
}
