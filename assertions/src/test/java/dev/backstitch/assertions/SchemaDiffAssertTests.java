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
}
