package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.SchemaDiff;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaDiffAssertTests {

    private final SchemaDiff none = new SchemaDiff(List.of());
    private final SchemaDiff some = Clinic.schema()
            .diff(Clinic.schema(List.of(Clinic.students(), Clinic.users()), Clinic.roles("ADMIN", "NURSE", "VIEWER")));

    @Test
    void what_is_so_passes() {
        assertThat(none).isEmpty().hasOnlyDifferencesIn();
        assertThat(some).isNotEmpty().hasOnlyDifferencesIn("app.audit_log", "public.\"UserRole\"");
    }

    @Test
    void differences_are_listed() {
        failing(() -> assertThat(some).isEmpty())
                .withMessage(
                        """
                Expecting no differences, but there are 2 differences.

                  - table app.audit_log   CREATE TABLE app.audit_log ()
                  ~ enum public."UserRole"
                      values   expected ADMIN, NURSE
                               found    ADMIN, NURSE, VIEWER

                  why   Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.""");
        failing(() -> assertThat(none).isNotEmpty()).withMessage("Expecting differences, but there are none.");
    }

    @Test
    void differences_elsewhere_are_listed_alone() {
        failing(() -> assertThat(some).hasOnlyDifferencesIn("public.\"UserRole\"", "public.users"))
                .withMessage(
                        """
                Expecting differences only in public."UserRole", public.users, but elsewhere there is 1 difference.

                  - table app.audit_log   CREATE TABLE app.audit_log ()""");
    }

    @Test
    void names_are_found_as_elsewhere() {
        assertThat(some).onlyIn("app.audit_log", "UserRole").onlyIn("table app.audit_log", "public.\"UserRole\"");
        SchemaDiff columns = Clinic.schema(List.of(Clinic.table(Clinic.USERS, List.of())))
                .diff(Clinic.schema(List.of(Clinic.table(Clinic.USERS, List.of(Clinic.column("text"))))));
        assertThat(columns)
                .onlyIn("users.c")
                .onlyIn("public.users.c")
                .onlyIn("users")
                .onlyIn("\"users\".\"c\"");
        failing(() -> assertThat(columns).onlyIn("users.C"))
                .withMessageStartingWith("Expecting differences only in users.C, but elsewhere there is 1 difference.");
    }

    @Test
    void each_of_the_objects_must_differ() {
        failing(() -> assertThat(some).onlyIn("app.audit_log", "UserRole", "users"))
                .withMessageStartingWith(
                        "Expecting a difference in users, but there is none. In all there are 2 differences.");
    }
}
