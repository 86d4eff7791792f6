package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class IndexSettingsAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("customers")
                .index("customers_pkey")
                .isPrimary()
                .isNotReplicaIdentity()
                .isNotClustered()
                .isOfConstraint("customers_pkey")
                .isNoPartition();
        assertThat(schema)
                .table("customers")
                .index("customers_email_key")
                .isNotPrimary()
                .isReplicaIdentity()
                .isClustered();
        assertThat(schema)
                .table("customers")
                .index("customers_name_idx")
                .hasName("customers_name_idx")
                .isOfNoConstraint()
                .hasStorageParameter("fillfactor", "50")
                .hasOnlyStorageParameters("fillfactor=50")
                .doesNotHaveStorageParameter("deduplicate_items")
                .hasDefaultTablespace()
                .hasComment("for the list")
                .isNullsDistinct();
        assertThat(schema).table("customers").index("customers_notes_idx").isNullsNotDistinct();
        assertThat(schema).table("readings_2024").index("readings_2024_day_idx").isPartitionOf("readings_day_idx");
        assertThat(schema).table("readings").index("readings_sensor_idx").isInvalid();
        assertThat(schema).table("stored").indexOn("id").hasTablespace("shelf").hasName("stored_id_idx");
        assertThat(schema).table("bookings").index("bookings_no_overlap").isPartial();
    }

    @Test
    void the_constraint_is_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .isPrimary())
                .withMessage(
                        """
                [table public.customers > index customers_name_idx] Expecting index public.customers_name_idx to be that of the primary key, but it is not.
                  index  CREATE INDEX customers_name_idx ON public.customers (name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST, lower(notes)) WITH (fillfactor=50)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_pkey")
                        .isNotPrimary())
                .withMessage(
                        """
                [table public.customers > index customers_pkey] Expecting index public.customers_pkey not to be that of the primary key, but it is.
                  index  CREATE UNIQUE INDEX customers_pkey ON public.customers (id)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_pkey")
                        .isOfConstraint("x"))
                .withMessage(
                        """
                [table public.customers > index customers_pkey] Expecting index public.customers_pkey to have the constraint x, but it has the constraint customers_pkey.
                  index  CREATE UNIQUE INDEX customers_pkey ON public.customers (id)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .isOfConstraint("x"))
                .withMessage(
                        """
                [table public.customers > index customers_name_idx] Expecting index public.customers_name_idx to have the constraint x, but it is of none.
                  index  CREATE INDEX customers_name_idx ON public.customers (name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST, lower(notes)) WITH (fillfactor=50)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_pkey")
                        .isOfNoConstraint())
                .withMessage(
                        """
                [table public.customers > index customers_pkey] Expecting index public.customers_pkey to be of no constraint, but it has the constraint customers_pkey.
                  index  CREATE UNIQUE INDEX customers_pkey ON public.customers (id)""");
    }

    @Test
    void the_use_is_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_email_key")
                        .isNotReplicaIdentity())
                .withMessage(
                        """
                [table public.customers > index customers_email_key] Expecting index public.customers_email_key not to be the replica identity, but it is.
                  index  CREATE UNIQUE INDEX customers_email_key ON public.customers (email)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_pkey")
                        .isReplicaIdentity())
                .withMessage(
                        """
                [table public.customers > index customers_pkey] Expecting index public.customers_pkey to be the replica identity, but it is not.
                  index  CREATE UNIQUE INDEX customers_pkey ON public.customers (id)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_email_key")
                        .isNotClustered())
                .withMessage(
                        """
                [table public.customers > index customers_email_key] Expecting index public.customers_email_key not to be the one that CLUSTER uses, but it is.
                  index  CREATE UNIQUE INDEX customers_email_key ON public.customers (email)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_pkey")
                        .isInvalid())
                .withMessage(
                        """
                [table public.customers > index customers_pkey] Expecting index public.customers_pkey to be INVALID, but it is valid.
                  index  CREATE UNIQUE INDEX customers_pkey ON public.customers (id)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_notes_idx")
                        .isNullsDistinct())
                .withMessage(
                        """
                [table public.customers > index customers_notes_idx] Expecting index public.customers_notes_idx to be NULLS DISTINCT, but it is NULLS NOT DISTINCT.
                  index  CREATE UNIQUE INDEX customers_notes_idx ON public.customers (notes) NULLS NOT DISTINCT""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_pkey")
                        .isPartial())
                .withMessage(
                        """
                [table public.customers > index customers_pkey] Expecting index public.customers_pkey to be partial, but it is on all rows.
                  index  CREATE UNIQUE INDEX customers_pkey ON public.customers (id)""");
    }

    @Test
    void settings_are_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .hasStorageParameter("fillfactor", "70"))
                .withMessage(
                        """
                [table public.customers > index customers_name_idx] Expecting index public.customers_name_idx to have the storage parameter fillfactor=70, but it has fillfactor=50.
                  index  CREATE INDEX customers_name_idx ON public.customers (name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST, lower(notes)) WITH (fillfactor=50)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_pkey")
                        .hasStorageParameter("fillfactor", "70"))
                .withMessage(
                        """
                [table public.customers > index customers_pkey] Expecting index public.customers_pkey to have the storage parameter fillfactor=70, but it has no such storage parameter.
                  index  CREATE UNIQUE INDEX customers_pkey ON public.customers (id)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .doesNotHaveStorageParameter("fillfactor"))
                .withMessage(
                        """
                [table public.customers > index customers_name_idx] Expecting index public.customers_name_idx not to have the storage parameter fillfactor, but it has fillfactor=50.
                  index  CREATE INDEX customers_name_idx ON public.customers (name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST, lower(notes)) WITH (fillfactor=50)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .hasOnlyStorageParameters())
                .withMessage(
                        """
                [table public.customers > index customers_name_idx] Expecting index public.customers_name_idx to have only the expected storage parameters, but 1 is extra.
                  extra     fillfactor=50
                  expected  none
                  found     fillfactor=50""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .hasTablespace("shelf"))
                .withMessage(
                        """
                [table public.customers > index customers_name_idx] Expecting index public.customers_name_idx to have the tablespace shelf, but it is in the default one.
                  index  CREATE INDEX customers_name_idx ON public.customers (name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST, lower(notes)) WITH (fillfactor=50)""");
        failing(() -> assertThat(schema).table("stored").indexOn("id").hasDefaultTablespace())
                .withMessage(
                        """
                [table public.stored > index on (id)] Expecting index public.stored_id_idx to be in the default tablespace, but it has the tablespace shelf.
                  index  CREATE INDEX stored_id_idx ON public.stored (id) TABLESPACE shelf""");
    }

    @Test
    void the_parent_is_told() {
        failing(() -> assertThat(schema)
                        .table("readings_2024")
                        .index("readings_2024_day_idx")
                        .isPartitionOf("x"))
                .withMessage(
                        """
                [table public.readings_2024 > index readings_2024_day_idx] Expecting index public.readings_2024_day_idx to be a partition of public.x, but it is a partition of public.readings_day_idx.
                  index  CREATE INDEX readings_2024_day_idx ON public.readings_2024 (day)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .isPartitionOf("x"))
                .withMessage(
                        """
                [table public.customers > index customers_name_idx] Expecting index public.customers_name_idx to be a partition of public.x, but it is no partition.
                  index  CREATE INDEX customers_name_idx ON public.customers (name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST, lower(notes)) WITH (fillfactor=50)""");
        failing(() -> assertThat(schema)
                        .table("readings_2024")
                        .index("readings_2024_day_idx")
                        .isNoPartition())
                .withMessage(
                        """
                [table public.readings_2024 > index readings_2024_day_idx] Expecting index public.readings_2024_day_idx to be no partition, but it is one.
                  index  CREATE INDEX readings_2024_day_idx ON public.readings_2024 (day)""");
    }

    @Test
    void the_name_is_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .index("customers_name_idx")
                        .hasName("x"))
                .withMessage(
                        """
                [table public.customers > index customers_name_idx] Expecting index public.customers_name_idx to have the name x, but it has the name customers_name_idx.
                  index  CREATE INDEX customers_name_idx ON public.customers (name COLLATE "POSIX" text_pattern_ops DESC NULLS LAST, lower(notes)) WITH (fillfactor=50)""");
    }
}
