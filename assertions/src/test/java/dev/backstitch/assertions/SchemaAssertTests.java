package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaAssertTests {

    private final Schema schema = Clinic.schema();

    @Test
    void names_are_of_the_schema_public_unless_they_say_otherwise() {
        assertThat(schema)
                .hasTable("users")
                .hasTable("public.users")
                .hasTable("\"users\"")
                .hasTable("app.audit_log")
                .doesNotHaveTable("audit_log")
                .doesNotHaveTable("active_users")
                .hasOnlyTables("app.audit_log", "users", "students")
                .hasView("active_users")
                .doesNotHaveView("user_stats")
                .hasOnlyViews("active_users")
                .hasMaterializedView("user_stats")
                .doesNotHaveMaterializedView("active_users")
                .hasEnumType("UserRole")
                .hasEnumType("public.\"UserRole\"")
                .doesNotHaveEnumType("userrole")
                .hasOnlyEnumTypes("UserRole")
                .hasExtension("citext")
                .doesNotHaveExtension("pg_trgm");
        assertThat(schema).view("active_users").isNotMaterialized().hasOnlyColumns("id");
        assertThat(schema).materializedView("user_stats").isMaterialized().hasColumn("id");
    }

    @Test
    void a_missing_table_says_which_ones_there_are_and_what_was_meant() {
        failing(() -> assertThat(schema).hasTable("usrs"))
                .withMessage(
                        """
                Expecting schema to have table public.usrs, but it has no such table.
                  did you mean  public.users
                  tables        app.audit_log, public.students, public.users""");
    }

    @Test
    void a_name_in_another_case_is_told_apart() {
        failing(() -> assertThat(schema).table("Users"))
                .withMessage(
                        """
                Expecting schema to have table public."Users", but it has no such table.
                  did you mean  public.users (differs only in case)
                  tables        app.audit_log, public.students, public.users""");
        failing(() -> assertThat(schema).enumType("userrole"))
                .withMessage(
                        """
                Expecting schema to have enum public.userrole, but it has no such enum.
                  did you mean  public."UserRole" (differs only in case)
                  enums         public."UserRole\"""");
    }

    @Test
    void a_table_in_another_schema_is_found() {
        failing(() -> assertThat(schema).hasTable("audit_log"))
                .withMessage(
                        """
                Expecting schema to have table public.audit_log, but it has no such table.
                  exists in  schema app: app.audit_log
                  tables     app.audit_log, public.students, public.users""");
    }

    @Test
    void a_view_is_no_table() {
        failing(() -> assertThat(schema).table("active_users"))
                .withMessage(
                        """
                Expecting schema to have table public.active_users, but it has no such table.
                  exists as  view public.active_users
                  tables     app.audit_log, public.students, public.users""");
        failing(() -> assertThat(schema).view("user_stats"))
                .withMessage(
                        """
                Expecting schema to have view public.user_stats, but it has no such view.
                  exists as  materialized view public.user_stats
                  views      public.active_users""");
        failing(() -> assertThat(schema).view("active_users").isMaterialized())
                .withMessage(
                        """
                [view public.active_users] Expecting view public.active_users to be materialized, but it is a plain view.
                  view  CREATE VIEW public.active_users AS  SELECT users.id FROM public.users""");
    }

    @Test
    void an_unwanted_object_is_named() {
        failing(() -> assertThat(schema).doesNotHaveTable("users"))
                .withMessage("Expecting schema not to have table public.users, but it has.");
        failing(() -> assertThat(schema).doesNotHaveExtension("citext"))
                .withMessage("Expecting schema not to have extension citext, but it has.");
    }

    @Test
    void only_tables_tells_missing_and_extra_ones() {
        failing(() -> assertThat(schema).hasOnlyTables("users", "students", "orders"))
                .withMessage(
                        """
                Expecting schema to have only the expected tables, but 1 is missing and 1 is extra.
                  missing   public.orders
                  extra     app.audit_log
                  expected  public.orders, public.students, public.users
                  found     app.audit_log, public.students, public.users""");
    }

    @Test
    void a_missing_extension_says_which_ones_are_installed() {
        failing(() -> assertThat(schema).hasExtension("citex"))
                .withMessage(
                        """
                Expecting schema to have extension citex, but it has no such extension.
                  did you mean  citext
                  extensions    citext""");
    }

    @Test
    void long_lists_break_off() {
        Schema large = Clinic.schema(java.util.stream.IntStream.range(100, 140)
                .mapToObj(number ->
                        Clinic.table(new dev.backstitch.engine.schema.ObjectName("public", "t" + number), List.of()))
                .toList());

        failing(() -> assertThat(large).hasTable("users"))
                .withMessageEndingWith("public.t128, public.t129, and 10 more");
    }

    @Test
    void equal_schemas_are_equal_and_do_not_differ() {
        assertThat(schema).isEqualTo(Clinic.schema());
        failing(() -> assertThat(schema).isNotEqualTo(Clinic.schema()))
                .withMessage("Expecting schema to differ from the other schema, but nothing differs.");
    }

    @Test
    void a_difference_is_listed_object_by_object() {
        Schema after =
                Clinic.schema(List.of(Clinic.users(), Clinic.students()), Clinic.roles("ADMIN", "NURSE", "VIEWER"));

        failing(() -> assertThat(after).as("after the down").isEqualTo(schema))
                .withMessage(
                        """
                        [after the down] Expecting schema to be equal to the expected one, but there are 2 differences.

                          - table app.audit_log   CREATE TABLE app.audit_log ()
                          ~ enum public."UserRole"
                              values   expected ADMIN, NURSE
                                       found    ADMIN, NURSE, VIEWER

                          why   Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.""")
                .satisfies(error -> {
                    assertThat(error.getExpected().getValue())
                            .asString()
                            .startsWith(
                                    """
                            CREATE TYPE public."UserRole" AS ENUM ();
                            ALTER TYPE public."UserRole" ADD VALUE 'ADMIN';
                            ALTER TYPE public."UserRole" ADD VALUE 'NURSE';
                            ALTER TYPE public."UserRole" OWNER TO postgres;
                            """)
                            .contains("CREATE TABLE app.audit_log ();")
                            .doesNotContain("students");
                    assertThat(error.getActual().getValue())
                            .isEqualTo(
                                    """
                            CREATE TYPE public."UserRole" AS ENUM ();
                            ALTER TYPE public."UserRole" ADD VALUE 'ADMIN';
                            ALTER TYPE public."UserRole" ADD VALUE 'NURSE';
                            ALTER TYPE public."UserRole" ADD VALUE 'VIEWER';
                            ALTER TYPE public."UserRole" OWNER TO postgres;
                            REVOKE USAGE ON TYPE public."UserRole" FROM PUBLIC;
                            REVOKE USAGE ON TYPE public."UserRole" FROM postgres;""");
                });
        assertThat(after).isNotEqualTo(schema);
    }

    @Test
    void ignored_classes_of_difference_do_not_count() {
        Schema before = Clinic.schema(List.of(), Clinic.roles("ADMIN", "NURSE"));
        Schema after = Clinic.schema(List.of(), Clinic.roles("ADMIN", "NURSE", "VIEWER"));

        assertThat(after).ignoring(DifferenceClass.ENUM_VALUE).isEqualTo(before);
        failing(() -> assertThat(after).ignoring(DifferenceClass.COLUMN_ORDER).isEqualTo(before))
                .withMessageContaining("there is 1 difference.");
        failing(() -> assertThat(after).ignoring(DifferenceClass.ENUM_VALUE).isNotEqualTo(before))
                .withMessageContaining("nothing differs");
    }

    @Test
    void what_differs_from_an_earlier_schema_can_be_narrowed() {
        Schema before = Clinic.schema(List.of(Clinic.users()), Clinic.roles("ADMIN"));
        Schema after = Clinic.schema(List.of(Clinic.users()), Clinic.roles("ADMIN", "NURSE"));

        assertThat(after).differsFrom(before).onlyIn("UserRole").hasOnlyDifferencesIn("public.UserRole", "users");
        failing(() -> assertThat(after).as("after V7").differsFrom(after))
                .withMessage("[after V7] Expecting schema to differ from the other schema, but nothing differs.");
        failing(() -> assertThat(after)
                        .ignoring(DifferenceClass.ENUM_VALUE)
                        .differsFrom(before)
                        .onlyIn("UserRole"))
                .withMessage("Expecting schema to differ from the other schema, but nothing differs.");
        failing(() -> assertThat(after).as("after V7").differsFrom(before).onlyIn("users.email"))
                .withMessage(
                        """
                [after V7] Expecting differences only in users.email, but elsewhere there is 1 difference.

                  ~ enum public."UserRole"
                      values   expected ADMIN
                               found    ADMIN, NURSE

                  why   Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.""");
    }

    @Test
    void a_difference_that_the_ddl_does_not_show_is_still_shown() {
        Schema before = Clinic.schema(List.of());
        Schema after = new Schema(
                18,
                before.namespaces(),
                before.extensions(),
                before.enums(),
                before.domains(),
                before.compositeTypes(),
                before.sequences(),
                before.tables(),
                before.views(),
                before.routines(),
                before.others(),
                before.roles(),
                Map.of("large objects", 2));

        failing(() -> assertThat(after).isEqualTo(before))
                .satisfies(error -> assertThat(error.getActual().getValue())
                        .isNotEqualTo(error.getExpected().getValue()));
    }

    @Test
    void the_description_flows_down() {
        failing(() -> assertThat(schema).as("after V7").table("users").column("emial"))
                .withMessage(
                        """
                        [after V7 > table public.users] Expecting table public.users to have column emial, but it has no such column.
                          did you mean  email
                          columns       id, email, "firstName", role, sort_name""");
        failing(() -> assertThat(schema)
                        .as("100% %s")
                        .table("users")
                        .column("email")
                        .isNullable())
                .withMessageStartingWith("[100% %s > table public.users > column email] Expecting");
    }

    @Test
    void the_chain_leads_down_and_back() {
        assertThat(schema)
                .table("users")
                .column("email")
                .isNotNull()
                .and()
                .column("firstName")
                .isNullable()
                .andSchema()
                .table("students")
                .foreignKeyOn("nurse_id")
                .references("users", "id")
                .and()
                .hasColumn("nurse_id")
                .and()
                .hasTable("users");
    }
}
