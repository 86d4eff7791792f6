package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class RelationAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("customers")
                .hasTrigger("audit")
                .doesNotHaveTrigger("x")
                .hasOnlyTriggers("audit", "bulk", "early", "late")
                .hasRule("no_delete")
                .doesNotHaveRule("x")
                .hasOnlyRules("no_delete")
                .hasPolicy("own_rows")
                .doesNotHavePolicy("x")
                .hasOnlyPolicies("own_rows", "nothing_else")
                .hasReplicaIdentity("INDEX customers_email_key")
                .usesAccessMethod("heap")
                .hasDefaultTablespace();
        assertThat(schema)
                .table("stored")
                .usesAccessMethod("heap2")
                .hasTablespace("shelf")
                .hasReplicaIdentity("DEFAULT")
                .hasOnlyTriggers();
        assertThat(schema)
                .materializedView("customer_count")
                .hasReplicaIdentity("DEFAULT")
                .usesAccessMethod("heap")
                .hasIndexOn("n")
                .column("n")
                .isUnique();
    }

    @Test
    void missing_triggers_are_told() {
        failing(() -> assertThat(schema).table("customers").trigger("audits"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have trigger audits, but it has no such trigger.
                  did you mean  audit
                  triggers      audit, bulk, early, late""");
        failing(() -> assertThat(schema).table("customers").hasTrigger("x"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have trigger x, but it has no such trigger.
                  triggers  audit, bulk, early, late""");
        failing(() -> assertThat(schema).table("customers").doesNotHaveTrigger("late"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers not to have trigger late, but it has.
                  trigger  CREATE CONSTRAINT TRIGGER late AFTER DELETE ON public.customers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.audit()""");
        failing(() -> assertThat(schema).table("customers").hasOnlyTriggers("audit"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have only the expected triggers, but 3 are extra.
                  extra     bulk, early, late
                  expected  audit
                  found     audit, bulk, early, late""");
    }

    @Test
    void missing_rules_are_told() {
        failing(() -> assertThat(schema).table("customers").rule("no_deletes"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have rule no_deletes, but it has no such rule.
                  did you mean  no_delete
                  rules         no_delete""");
        failing(() -> assertThat(schema).table("customers").hasRule("x"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have rule x, but it has no such rule.
                  rules  no_delete""");
        failing(() -> assertThat(schema).table("customers").doesNotHaveRule("no_delete"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers not to have rule no_delete, but it has.
                  rule  CREATE RULE no_delete AS ON DELETE TO public.customers DO INSTEAD NOTHING""");
        failing(() -> assertThat(schema).table("customers").hasOnlyRules())
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have only the expected rules, but 1 is extra.
                  extra     no_delete
                  expected  none
                  found     no_delete""");
    }

    @Test
    void missing_policies_are_told() {
        failing(() -> assertThat(schema).table("customers").policy("x"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have policy x, but it has no such policy.
                  policies  nothing_else, own_rows""");
        failing(() -> assertThat(schema).table("customers").hasPolicy("x"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have policy x, but it has no such policy.
                  policies  nothing_else, own_rows""");
        failing(() -> assertThat(schema).table("customers").doesNotHavePolicy("nothing_else"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers not to have policy nothing_else, but it has.
                  policy  CREATE POLICY nothing_else ON public.customers AS RESTRICTIVE TO PUBLIC USING (true)""");
        failing(() -> assertThat(schema).table("customers").hasOnlyPolicies("own_rows"))
                .withMessage(
                        """
                [table public.customers] Expecting table public.customers to have only the expected policies, but 1 is extra.
                  extra     nothing_else
                  expected  own_rows
                  found     nothing_else, own_rows""");
    }

    @Test
    void storage_is_told() {
        failing(() -> assertThat(schema).table("cache").hasTablespace("shelf"))
                .withMessage(
                        """
                [table public.cache] Expecting table public.cache to have the tablespace shelf, but it is in the default one.
                  table  CREATE UNLOGGED TABLE public.cache (key text, value text)""");
        failing(() -> assertThat(schema).table("stored").hasDefaultTablespace())
                .withMessage(
                        """
                [table public.stored] Expecting table public.stored to be in the default tablespace, but it has the tablespace shelf.
                  table  CREATE TABLE public.stored (id integer) USING heap2 TABLESPACE shelf""");
        failing(() -> assertThat(schema).table("stored").usesAccessMethod("heap"))
                .withMessage(
                        """
                [table public.stored] Expecting table public.stored to have the access method heap, but it has the access method heap2.
                  table  CREATE TABLE public.stored (id integer) USING heap2 TABLESPACE shelf""");
        failing(() -> assertThat(schema).table("cache").hasReplicaIdentity("FULL"))
                .withMessage(
                        """
                [table public.cache] Expecting table public.cache to have the replica identity FULL, but it has the replica identity DEFAULT.
                  table  CREATE UNLOGGED TABLE public.cache (key text, value text)""");
    }

    @Test
    void missing_indexes_are_told() {
        failing(() -> assertThat(schema).table("pets").hasIndex("animals_id_idx"))
                .withMessage(
                        """
                [table public.pets] Expecting table public.pets to have index animals_id_idx, but it has no such index.
                  indexes  none""");
        failing(() -> assertThat(schema).table("animals").doesNotHaveIndex("animals_id_idx"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals not to have index animals_id_idx, but it has.
                  index  CREATE INDEX animals_id_idx ON public.animals (id NULLS FIRST)""");
        failing(() -> assertThat(schema).table("animals").hasOnlyIndexes("x", "y"))
                .withMessage(
                        """
                [table public.animals] Expecting table public.animals to have only the expected indexes, but 2 are missing and 1 is extra.
                  missing   x, y
                  extra     animals_id_idx
                  expected  x, y
                  found     animals_id_idx""");
    }
}
