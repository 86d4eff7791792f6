package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class RuleAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("customers")
                .rule("no_delete")
                .isInstead()
                .isOn("delete")
                .isEnabled()
                .hasComment("keep them")
                .hasDefinitionContaining("DO INSTEAD NOTHING");
        assertThat(schema)
                .table("pets")
                .rule("copy_note")
                .isAlso()
                .isOn("UPDATE")
                .isDisabled();
    }

    @Test
    void another_event_is_told() {
        failing(() -> assertThat(schema).table("customers").rule("no_delete").isOn("INSERT"))
                .withMessage(
                        """
                [table public.customers > rule no_delete] Expecting rule public.customers.no_delete to be on INSERT, but it is on DELETE.
                  rule  CREATE RULE no_delete AS ON DELETE TO public.customers DO INSTEAD NOTHING""");
        failing(() -> assertThat(schema).table("customers").rule("no_delete").isAlso())
                .withMessage(
                        """
                [table public.customers > rule no_delete] Expecting rule public.customers.no_delete to be ALSO, but it is INSTEAD.
                  rule  CREATE RULE no_delete AS ON DELETE TO public.customers DO INSTEAD NOTHING""");
        failing(() -> assertThat(schema).table("pets").rule("copy_note").isInstead())
                .withMessage(
                        """
                [table public.pets > rule copy_note] Expecting rule public.pets.copy_note to be INSTEAD, but it is ALSO.
                  rule  CREATE RULE copy_note AS ON UPDATE TO public.pets DO  INSERT INTO public.animals (id, name) VALUES (1, 'x'::text)""");
    }

    @Test
    void another_state_is_told() {
        failing(() -> assertThat(schema).table("pets").rule("copy_note").isEnabled())
                .withMessage(
                        """
                [table public.pets > rule copy_note] Expecting rule public.pets.copy_note to be enabled, but it is disabled.
                  rule  CREATE RULE copy_note AS ON UPDATE TO public.pets DO  INSERT INTO public.animals (id, name) VALUES (1, 'x'::text)""");
    }
}
