package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Index;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexAssertTests {

    private static final String SUMMARY =
            "CREATE UNIQUE INDEX i ON public.users (lower((email)::text), role) WHERE (role IS NOT NULL)";

    private final Index index =
            Clinic.index("i", true, Optional.of("(role IS NOT NULL)"), true, "lower((email)::text)", "role");
    private final Index plain = Clinic.index("i", false, Optional.empty(), false, "role");

    @Test
    void what_is_so_passes() {
        assertThat(index)
                .isUnique()
                .isOn("lower(email)", "role")
                .isOnExpression("lower(email)")
                .usesMethod("btree")
                .hasPredicate("role is not null")
                .includes()
                .isValid()
                .hasNoComment();
        assertThat(plain).isNotUnique().hasNoPredicate().isOn("\"role\"");
    }

    @Test
    void uniqueness_and_validity_are_told() {
        failing(() -> assertThat(plain).isUnique())
                .withMessage(
                        """
                Expecting index public.i to be unique, but it is not.
                  index  CREATE INDEX i ON public.users (role) /* invalid */""");
        failing(() -> assertThat(index).isNotUnique())
                .withMessage(
                        """
                Expecting index public.i not to be unique, but it is.
                  index  %s""",
                        SUMMARY);
        failing(() -> assertThat(plain).isValid())
                .withMessage(
                        """
                Expecting index public.i to be valid, but it is INVALID: a CREATE INDEX CONCURRENTLY failed.
                  index  CREATE INDEX i ON public.users (role) /* invalid */""");
    }

    @Test
    void other_keys_are_told() {
        failing(() -> assertThat(index).isOn("role"))
                .withMessage(
                        """
                Expecting index public.i to be on (role), but it is on (lower((email)::text), role).
                  index  %s""",
                        SUMMARY);
        failing(() -> assertThat(index).isOnExpression("role"))
                .withMessageContaining("to be on the expression role, but it is on (lower((email)::text), role).");
        failing(() -> assertThat(index).includes("id")).withMessageContaining("to include (id), but it includes ().");
    }

    @Test
    void another_predicate_is_told() {
        failing(() -> assertThat(index).hasPredicate("active"))
                .withMessage(
                        """
                Expecting index public.i to have the predicate active, but it has the predicate (role IS NOT NULL).
                  index  %s""",
                        SUMMARY);
        failing(() -> assertThat(plain).hasPredicate("active"))
                .withMessageContaining("to have the predicate active, but it is on all rows.");
        failing(() -> assertThat(index).hasNoPredicate())
                .withMessageContaining("to have no predicate, but it has the predicate (role IS NOT NULL).");
    }

    @Test
    void the_rest_is_told() {
        failing(() -> assertThat(index).usesMethod("gin")).withMessageContaining("to use gin, but it uses btree.");
        failing(() -> assertThat(index).isClustered())
                .withMessageContaining("to be the one that CLUSTER uses, but it is not.");
        failing(() -> assertThat(index).isNullsNotDistinct())
                .withMessageContaining("to be NULLS NOT DISTINCT, but it is NULLS DISTINCT.");
    }
}
