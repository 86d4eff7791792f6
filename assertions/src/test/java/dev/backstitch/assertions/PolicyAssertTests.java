package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class PolicyAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("customers")
                .policy("own_rows")
                .appliesTo("backstitch_clerk", "backstitch_auditor")
                .forCommand("update")
                .using("id > 0")
                .withCheck("email <> ''")
                .isPermissive()
                .hasComment("their own");
        assertThat(schema)
                .table("customers")
                .policy("nothing_else")
                .appliesTo("PUBLIC")
                .forCommand("ALL")
                .using("true")
                .hasNoWithCheck()
                .isRestrictive();
        assertThat(schema)
                .table("pets")
                .policy("any_insert")
                .forCommand("INSERT")
                .hasNoUsing()
                .withCheck("true");
    }

    @Test
    void other_roles_are_told() {
        failing(() -> assertThat(schema).table("customers").policy("own_rows").appliesTo("backstitch_clerk", "boss"))
                .withMessage(
                        """
                [table public.customers > policy own_rows] Expecting policy public.customers.own_rows to have only the expected roles, but 1 is missing and 1 is extra.
                  missing   boss
                  extra     backstitch_auditor
                  expected  backstitch_clerk, boss
                  found     backstitch_auditor, backstitch_clerk""");
    }

    @Test
    void another_command_is_told() {
        failing(() -> assertThat(schema).table("customers").policy("own_rows").forCommand("ALL"))
                .withMessage(
                        """
                [table public.customers > policy own_rows] Expecting policy public.customers.own_rows to be for ALL, but it is for UPDATE.
                  policy  CREATE POLICY own_rows ON public.customers FOR UPDATE TO backstitch_auditor, backstitch_clerk USING ((id > 0)) WITH CHECK ((email <> ''::text))""");
    }

    @Test
    void other_expressions_are_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .policy("nothing_else")
                        .using("false"))
                .withMessage(
                        """
                [table public.customers > policy nothing_else] Expecting policy public.customers.nothing_else to have the USING expression false, but it has the USING expression true.
                  policy  CREATE POLICY nothing_else ON public.customers AS RESTRICTIVE TO PUBLIC USING (true)""");
        failing(() -> assertThat(schema)
                        .table("customers")
                        .policy("nothing_else")
                        .withCheck("true"))
                .withMessage(
                        """
                [table public.customers > policy nothing_else] Expecting policy public.customers.nothing_else to have the WITH CHECK expression true, but it has none.
                  policy  CREATE POLICY nothing_else ON public.customers AS RESTRICTIVE TO PUBLIC USING (true)""");
        failing(() -> assertThat(schema).table("customers").policy("own_rows").hasNoUsing())
                .withMessage(
                        """
                [table public.customers > policy own_rows] Expecting policy public.customers.own_rows to have no USING expression, but it has the USING expression (id > 0).
                  policy  CREATE POLICY own_rows ON public.customers FOR UPDATE TO backstitch_auditor, backstitch_clerk USING ((id > 0)) WITH CHECK ((email <> ''::text))""");
        failing(() -> assertThat(schema).table("customers").policy("own_rows").hasNoWithCheck())
                .withMessage(
                        """
                [table public.customers > policy own_rows] Expecting policy public.customers.own_rows to have no WITH CHECK expression, but it has the WITH CHECK expression (email <> ''::text).
                  policy  CREATE POLICY own_rows ON public.customers FOR UPDATE TO backstitch_auditor, backstitch_clerk USING ((id > 0)) WITH CHECK ((email <> ''::text))""");
    }

    @Test
    void the_way_it_counts_is_told() {
        failing(() -> assertThat(schema)
                        .table("customers")
                        .policy("nothing_else")
                        .isPermissive())
                .withMessage(
                        """
                [table public.customers > policy nothing_else] Expecting policy public.customers.nothing_else to be PERMISSIVE, but it is RESTRICTIVE.
                  policy  CREATE POLICY nothing_else ON public.customers AS RESTRICTIVE TO PUBLIC USING (true)""");
        failing(() -> assertThat(schema).table("customers").policy("own_rows").isRestrictive())
                .withMessage(
                        """
                [table public.customers > policy own_rows] Expecting policy public.customers.own_rows to be RESTRICTIVE, but it is PERMISSIVE.
                  policy  CREATE POLICY own_rows ON public.customers FOR UPDATE TO backstitch_auditor, backstitch_clerk USING ((id > 0)) WITH CHECK ((email <> ''::text))""");
    }
}
