package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class ColumnSettingsAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("customers")
                .column("name")
                .hasCollation("C")
                .hasStorage("external")
                .hasCompression("pglz")
                .hasDefaultStatisticsTarget()
                .isNotInherited();
        assertThat(schema)
                .table("customers")
                .column("notes")
                .hasDefaultCollation()
                .hasDefaultStorage()
                .hasDefaultCompression()
                .hasStatisticsTarget(500)
                .hasOption("n_distinct", "5")
                .doesNotHaveOption("n_distinct_inherited")
                .hasOnlyOptions("n_distinct=5");
        assertThat(schema).table("dogs").column("id").isInherited();
        assertThat(schema)
                .table("old_orders")
                .column("id")
                .hasForeignOption("column_name", "ID")
                .doesNotHaveForeignOption("x")
                .hasOnlyForeignOptions("column_name=ID");
        assertThat(schema)
                .table("customers")
                .column("initials")
                .isGeneratedVirtual("upper(email)")
                .isGeneratedAs("upper(email)");
        assertThat(schema).table("customers").column("shout").isGeneratedStored("upper(email)");
    }

    @Test
    void storage_is_told() {
        failing(() -> assertThat(schema).table("customers").column("notes").hasCollation("C"))
                .withMessage(
                        """
                [table public.customers > column notes] Expecting column public.customers.notes to have the collation C, but it has that of its type.
                  column  notes text""");
        failing(() -> assertThat(schema).table("customers").column("notes").hasStorage("MAIN"))
                .withMessage(
                        """
                [table public.customers > column notes] Expecting column public.customers.notes to have the storage MAIN, but it has that of its type.
                  column  notes text""");
        failing(() -> assertThat(schema).table("customers").column("notes").hasCompression("lz4"))
                .withMessage(
                        """
                [table public.customers > column notes] Expecting column public.customers.notes to have the compression lz4, but it has the default one.
                  column  notes text""");
        failing(() -> assertThat(schema).table("customers").column("notes").hasStatisticsTarget(100))
                .withMessage(
                        """
                [table public.customers > column notes] Expecting column public.customers.notes to have the statistics target 100, but it has the statistics target 500.
                  column  notes text""");
        failing(() -> assertThat(schema).table("customers").column("notes").hasDefaultStatisticsTarget())
                .withMessage(
                        """
                [table public.customers > column notes] Expecting column public.customers.notes to have the default statistics target, but it has the statistics target 500.
                  column  notes text""");
        failing(() -> assertThat(schema).table("customers").column("name").hasDefaultCollation())
                .withMessage(
                        """
                [table public.customers > column name] Expecting column public.customers.name to have the collation of its type, but it has the collation "C".
                  column  name text COLLATE "C\"""");
        failing(() -> assertThat(schema).table("customers").column("name").hasDefaultStorage())
                .withMessage(
                        """
                [table public.customers > column name] Expecting column public.customers.name to have the storage of its type, but it has the storage EXTERNAL.
                  column  name text COLLATE "C\"""");
        failing(() -> assertThat(schema).table("customers").column("name").hasDefaultCompression())
                .withMessage(
                        """
                [table public.customers > column name] Expecting column public.customers.name to have the default compression, but it has the compression pglz.
                  column  name text COLLATE "C\"""");
    }

    @Test
    void options_are_told() {
        failing(() -> assertThat(schema).table("customers").column("notes").hasOption("n_distinct", "6"))
                .withMessage(
                        """
                [table public.customers > column notes] Expecting column public.customers.notes to have the option n_distinct=6, but it has n_distinct=5.
                  column  notes text""");
        failing(() -> assertThat(schema).table("customers").column("notes").doesNotHaveOption("n_distinct"))
                .withMessage(
                        """
                [table public.customers > column notes] Expecting column public.customers.notes not to have the option n_distinct, but it has n_distinct=5.
                  column  notes text""");
        failing(() -> assertThat(schema).table("customers").column("notes").hasOnlyOptions())
                .withMessage(
                        """
                [table public.customers > column notes] Expecting column public.customers.notes to have only the expected options, but 1 is extra.
                  extra     n_distinct=5
                  expected  none
                  found     n_distinct=5""");
        failing(() -> assertThat(schema).table("old_orders").column("id").hasForeignOption("a", "b"))
                .withMessage(
                        """
                [table public.old_orders > column id] Expecting column public.old_orders.id to have the foreign option a=b, but it has no such foreign option.
                  column  id integer""");
        failing(() -> assertThat(schema).table("old_orders").column("id").doesNotHaveForeignOption("column_name"))
                .withMessage(
                        """
                [table public.old_orders > column id] Expecting column public.old_orders.id not to have the foreign option column_name, but it has column_name=ID.
                  column  id integer""");
        failing(() -> assertThat(schema).table("old_orders").column("id").hasOnlyForeignOptions())
                .withMessage(
                        """
                [table public.old_orders > column id] Expecting column public.old_orders.id to have only the expected foreign options, but 1 is extra.
                  extra     column_name=ID
                  expected  none
                  found     column_name=ID""");
    }

    @Test
    void inheritance_is_told() {
        failing(() -> assertThat(schema).table("dogs").column("id").isNotInherited())
                .withMessage(
                        """
                [table public.dogs > column id] Expecting column public.dogs.id not to be inherited, but it is.
                  column  id integer""");
        failing(() -> assertThat(schema).table("dogs").column("breed").isInherited())
                .withMessage(
                        """
                [table public.dogs > column breed] Expecting column public.dogs.breed to be inherited, but it is not.
                  column  breed text""");
    }

    @Test
    void the_way_it_is_generated_is_told() {
        failing(() -> assertThat(schema).table("customers").column("initials").isGeneratedStored("upper(email)"))
                .withMessage(
                        """
                [table public.customers > column initials] Expecting column public.customers.initials to be generated as upper(email) STORED, but it is generated as upper(email) VIRTUAL.
                  column  initials text GENERATED ALWAYS AS (upper(email)) VIRTUAL""");
        failing(() -> assertThat(schema).table("customers").column("shout").isGeneratedVirtual("upper(email)"))
                .withMessage(
                        """
                [table public.customers > column shout] Expecting column public.customers.shout to be generated as upper(email) VIRTUAL, but it is generated as upper(email) STORED.
                  column  shout text GENERATED ALWAYS AS (upper(email)) STORED""");
        failing(() -> assertThat(schema).table("customers").column("shout").isGeneratedStored("lower(email)"))
                .withMessage(
                        """
                [table public.customers > column shout] Expecting column public.customers.shout to be generated as lower(email) STORED, but it is generated as upper(email) STORED.
                  column  shout text GENERATED ALWAYS AS (upper(email)) STORED""");
        failing(() -> assertThat(schema).table("customers").column("name").isGeneratedStored("x"))
                .withMessage(
                        """
                [table public.customers > column name] Expecting column public.customers.name to be generated as x STORED, but it is not generated.
                  column  name text COLLATE "C\"""");
    }
}
