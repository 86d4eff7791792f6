package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.EnumType;
import org.junit.jupiter.api.Test;

class EnumTypeAssertTests {

    private final EnumType roles = Clinic.roles("ADMIN", "NURSE");

    @Test
    void what_is_so_passes() {
        assertThat(roles)
                .hasExactlyValues("ADMIN", "NURSE")
                .hasOnlyValues("NURSE", "ADMIN")
                .hasValue("NURSE")
                .hasValues("NURSE")
                .doesNotHaveValue("nurse")
                .hasNoComment();
    }

    @Test
    void the_order_counts() {
        failing(() -> assertThat(roles).hasExactlyValues("NURSE", "ADMIN"))
                .withMessage(
                        """
                Expecting enum public."UserRole" to have exactly the expected values, but their order differs.
                  expected  NURSE, ADMIN
                  found     ADMIN, NURSE""");
    }

    @Test
    void missing_and_extra_values_are_told() {
        failing(() -> assertThat(roles).hasExactlyValues("ADMIN", "NURSE", "VIEWER"))
                .withMessage(
                        """
                Expecting enum public."UserRole" to have exactly the expected values, but 1 is missing.
                  missing   VIEWER
                  expected  ADMIN, NURSE, VIEWER
                  found     ADMIN, NURSE""");
        failing(() -> assertThat(roles).hasOnlyValues("ADMIN"))
                .withMessage(
                        """
                Expecting enum public."UserRole" to have only the expected values, but 1 is extra.
                  extra     NURSE
                  expected  ADMIN
                  found     ADMIN, NURSE""");
    }

    @Test
    void a_missing_value_is_told_with_what_was_meant() {
        failing(() -> assertThat(roles).hasValue("NURS"))
                .withMessage(
                        """
                Expecting enum public."UserRole" to have the value NURS, but it has not.
                  did you mean  NURSE
                  values        ADMIN, NURSE""");
        failing(() -> assertThat(roles).hasValues("VIEWER", "COUNSELOR", "ADMIN"))
                .withMessage(
                        """
                Expecting enum public."UserRole" to have the values VIEWER, COUNSELOR, but it has not.
                  values  ADMIN, NURSE""");
    }

    @Test
    void an_unwanted_value_is_told() {
        failing(() -> assertThat(roles).doesNotHaveValue("NURSE"))
                .withMessage(
                        """
                Expecting enum public."UserRole" not to have the value NURSE, but it has.
                  values  ADMIN, NURSE""");
    }
}
