package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class TablePartitionsAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("readings")
                .isPartitioned()
                .isPartitionedBy("range (day)")
                .hasPartition("readings_rest")
                .doesNotHavePartition("readings_2024_a")
                .hasOnlyPartitions("readings_rest", "readings_2024")
                .isNoPartition();
        assertThat(schema)
                .table("readings_2024")
                .isPartitionOf("readings")
                .hasBound("FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')")
                .isPartitionedBy("LIST (sensor)");
        assertThat(schema).table("readings_rest").hasBound("default").isNotPartitioned();
        assertThat(schema)
                .table("readings")
                .isAncestorOf("readings_2024_a")
                .isAncestorOf("readings_2024_a", 2)
                .isAncestorOf("readings_rest", 1);
    }

    @Test
    void the_key_is_told() {
        failing(() -> assertThat(schema).table("pets").isPartitioned())
                .withMessage(
                        """
                [table public.pets] Expecting table public.pets to be partitioned, but it is not.
                  table  CREATE TABLE public.pets (owner text)""");
        failing(() -> assertThat(schema).table("readings").isNotPartitioned())
                .withMessage(
                        """
                [table public.readings] Expecting table public.readings not to be partitioned, but it has the partition key RANGE (day).
                  table  CREATE TABLE public.readings (day date NOT NULL, sensor integer, value integer) PARTITION BY RANGE (day)""");
        failing(() -> assertThat(schema).table("pets").isPartitionedBy("RANGE (id)"))
                .withMessage(
                        """
                [table public.pets] Expecting table public.pets to be partitioned by RANGE (id), but it is not partitioned.
                  table  CREATE TABLE public.pets (owner text)""");
        failing(() -> assertThat(schema).table("readings").isPartitionedBy("LIST (day)"))
                .withMessage(
                        """
                [table public.readings] Expecting table public.readings to be partitioned by LIST (day), but it is partitioned by RANGE (day).
                  table  CREATE TABLE public.readings (day date NOT NULL, sensor integer, value integer) PARTITION BY RANGE (day)""");
    }

    @Test
    void partitions_are_told() {
        failing(() -> assertThat(schema).table("readings").hasPartition("readings_2025"))
                .withMessage(
                        """
                [table public.readings] Expecting table public.readings to have partition public.readings_2025, but it has no such partition.
                  did you mean  public.readings_2024, public.readings_rest
                  partitions    public.readings_2024, public.readings_rest""");
        failing(() -> assertThat(schema).table("readings").doesNotHavePartition("readings_rest"))
                .withMessage(
                        """
                [table public.readings] Expecting table public.readings not to have partition public.readings_rest, but it has.
                  table  CREATE TABLE public.readings (day date NOT NULL, sensor integer, value integer) PARTITION BY RANGE (day)""");
        failing(() -> assertThat(schema).table("readings").hasOnlyPartitions("readings_2024", "readings_2025"))
                .withMessage(
                        """
                [table public.readings] Expecting table public.readings to have only the expected partitions, but 1 is missing and 1 is extra.
                  missing   public.readings_2025
                  extra     public.readings_rest
                  expected  public.readings_2024, public.readings_2025
                  found     public.readings_2024, public.readings_rest""");
    }

    @Test
    void the_parent_is_told() {
        failing(() -> assertThat(schema).table("pets").isPartitionOf("readings"))
                .withMessage(
                        """
                [table public.pets] Expecting table public.pets to be a partition of public.readings, but it is no partition.
                  table  CREATE TABLE public.pets (owner text)""");
        failing(() -> assertThat(schema).table("readings_rest").isPartitionOf("pets"))
                .withMessage(
                        """
                [table public.readings_rest] Expecting table public.readings_rest to be a partition of public.pets, but it is a partition of public.readings.
                  table  CREATE TABLE public.readings_rest PARTITION OF public.readings DEFAULT""");
        failing(() -> assertThat(schema).table("readings_rest").isNoPartition())
                .withMessage(
                        """
                [table public.readings_rest] Expecting table public.readings_rest to be no partition, but it is a partition of public.readings.
                  table  CREATE TABLE public.readings_rest PARTITION OF public.readings DEFAULT""");
        failing(() -> assertThat(schema).table("pets").hasBound("DEFAULT"))
                .withMessage(
                        """
                [table public.pets] Expecting table public.pets to have the bound DEFAULT, but it is no partition.
                  table  CREATE TABLE public.pets (owner text)""");
        failing(() -> assertThat(schema).table("readings_rest").hasBound("FOR VALUES IN (1)"))
                .withMessage(
                        """
                [table public.readings_rest] Expecting table public.readings_rest to have the bound FOR VALUES IN (1), but it has the bound DEFAULT.
                  table  CREATE TABLE public.readings_rest PARTITION OF public.readings DEFAULT""");
    }
}
