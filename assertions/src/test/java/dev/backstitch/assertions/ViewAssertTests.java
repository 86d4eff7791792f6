package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class ViewAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .view("active_customers")
                .isNotMaterialized()
                .isSecurityInvoker()
                .isSecurityBarrier()
                .hasCheckOption("CASCADED")
                .hasOption("check_option", "cascaded")
                .hasDefinitionContaining("WHERE (email <> '')")
                .isPopulated()
                .hasOnlyOptions("check_option=cascaded", "security_barrier=true", "security_invoker=true");
        assertThat(schema)
                .view("all_customers")
                .isNotSecurityInvoker()
                .isNotSecurityBarrier()
                .hasNoCheckOption()
                .doesNotHaveOption("security_invoker")
                .hasOnlyOptions()
                .hasDefinition("select id, email from customers");
        assertThat(schema)
                .materializedView("customer_count")
                .isMaterialized()
                .isNotPopulated()
                .hasOption("fillfactor", "60");
    }

    @Test
    void what_it_is_is_told() {
        failing(() -> assertThat(schema).view("all_customers").isMaterialized())
                .withMessage(
                        """
                [view public.all_customers] Expecting view public.all_customers to be materialized, but it is a plain view.
                  view  CREATE VIEW public.all_customers AS SELECT id, email FROM public.customers""");
        failing(() -> assertThat(schema).materializedView("customer_count").isNotMaterialized())
                .withMessage(
                        """
                [materialized view public.customer_count] Expecting materialized view public.customer_count to be a plain view, but it is materialized.
                  view  CREATE MATERIALIZED VIEW public.customer_count WITH (fillfactor=60) AS SELECT count(*) AS n FROM public.customers WITH NO DATA""");
        failing(() -> assertThat(schema).view("all_customers").isNotPopulated())
                .withMessage(
                        """
                [view public.all_customers] Expecting view public.all_customers not to be populated, but it is.
                  view  CREATE VIEW public.all_customers AS SELECT id, email FROM public.customers""");
        failing(() -> assertThat(schema).materializedView("customer_count").isPopulated())
                .withMessage(
                        """
                [materialized view public.customer_count] Expecting materialized view public.customer_count to be populated, but it is not.
                  view  CREATE MATERIALIZED VIEW public.customer_count WITH (fillfactor=60) AS SELECT count(*) AS n FROM public.customers WITH NO DATA""");
    }

    @Test
    void security_is_told() {
        failing(() -> assertThat(schema).view("all_customers").isSecurityInvoker())
                .withMessage(
                        """
                [view public.all_customers] Expecting view public.all_customers to be a security invoker, but it is not.
                  view  CREATE VIEW public.all_customers AS SELECT id, email FROM public.customers""");
        failing(() -> assertThat(schema).view("active_customers").isNotSecurityInvoker())
                .withMessage(
                        """
                [view public.active_customers] Expecting view public.active_customers not to be a security invoker, but it is.
                  view  CREATE VIEW public.active_customers WITH (check_option=cascaded, security_barrier=true, security_invoker=true) AS SELECT id, email FROM public.customers WHERE (email <> ''::text)""");
        failing(() -> assertThat(schema).view("all_customers").isSecurityBarrier())
                .withMessage(
                        """
                [view public.all_customers] Expecting view public.all_customers to be a security barrier, but it is not.
                  view  CREATE VIEW public.all_customers AS SELECT id, email FROM public.customers""");
        failing(() -> assertThat(schema).view("active_customers").isNotSecurityBarrier())
                .withMessage(
                        """
                [view public.active_customers] Expecting view public.active_customers not to be a security barrier, but it is.
                  view  CREATE VIEW public.active_customers WITH (check_option=cascaded, security_barrier=true, security_invoker=true) AS SELECT id, email FROM public.customers WHERE (email <> ''::text)""");
    }

    @Test
    void options_are_told() {
        failing(() -> assertThat(schema).view("all_customers").hasCheckOption("LOCAL"))
                .withMessage(
                        """
                [view public.all_customers] Expecting view public.all_customers to have the check option LOCAL, but it has none.
                  view  CREATE VIEW public.all_customers AS SELECT id, email FROM public.customers""");
        failing(() -> assertThat(schema).view("active_customers").hasCheckOption("LOCAL"))
                .withMessage(
                        """
                [view public.active_customers] Expecting view public.active_customers to have the check option LOCAL, but it has the check option cascaded.
                  view  CREATE VIEW public.active_customers WITH (check_option=cascaded, security_barrier=true, security_invoker=true) AS SELECT id, email FROM public.customers WHERE (email <> ''::text)""");
        failing(() -> assertThat(schema).view("active_customers").hasNoCheckOption())
                .withMessage(
                        """
                [view public.active_customers] Expecting view public.active_customers to have no check option, but it has the check option cascaded.
                  view  CREATE VIEW public.active_customers WITH (check_option=cascaded, security_barrier=true, security_invoker=true) AS SELECT id, email FROM public.customers WHERE (email <> ''::text)""");
        failing(() -> assertThat(schema).materializedView("customer_count").hasOption("fillfactor", "70"))
                .withMessage(
                        """
                [materialized view public.customer_count] Expecting materialized view public.customer_count to have the option fillfactor=70, but it has fillfactor=60.
                  view  CREATE MATERIALIZED VIEW public.customer_count WITH (fillfactor=60) AS SELECT count(*) AS n FROM public.customers WITH NO DATA""");
        failing(() -> assertThat(schema).materializedView("customer_count").doesNotHaveOption("fillfactor"))
                .withMessage(
                        """
                [materialized view public.customer_count] Expecting materialized view public.customer_count not to have the option fillfactor, but it has fillfactor=60.
                  view  CREATE MATERIALIZED VIEW public.customer_count WITH (fillfactor=60) AS SELECT count(*) AS n FROM public.customers WITH NO DATA""");
        failing(() -> assertThat(schema).materializedView("customer_count").hasOnlyOptions())
                .withMessage(
                        """
                [materialized view public.customer_count] Expecting materialized view public.customer_count to have only the expected options, but 1 is extra.
                  extra     fillfactor=60
                  expected  none
                  found     fillfactor=60""");
    }

    @Test
    void another_definition_is_told() {
        failing(() -> assertThat(schema).view("all_customers").hasDefinition("SELECT id FROM customers"))
                .withMessage(
                        """
                [view public.all_customers] Expecting view public.all_customers to have the expected definition, but it has another.
                  expected  SELECT id FROM customers
                  found     SELECT id,
                                email
                               FROM public.customers;""");
        failing(() -> assertThat(schema).view("all_customers").hasDefinitionContaining("WHERE active"))
                .withMessage(
                        """
                [view public.all_customers] Expecting view public.all_customers to have a definition containing WHERE active, but it has not.
                  definition  SELECT id,
                                  email
                                 FROM public.customers;""");
    }
}
