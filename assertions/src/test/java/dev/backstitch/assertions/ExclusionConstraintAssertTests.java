package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class ExclusionConstraintAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("bookings")
                .exclusionConstraint("bookings_no_overlap")
                .hasDefinition("EXCLUDE USING gist (during WITH &&) WHERE ((total > 0)) DEFERRABLE")
                .hasDefinitionContaining("during WITH &&")
                .isDeferrable()
                .isInitiallyImmediate()
                .hasComment("one at a time")
                .hasName("bookings_no_overlap");
        assertThat(schema)
                .table("bookings")
                .hasExclusionConstraint("bookings_no_overlap")
                .hasOnlyExclusionConstraints("bookings_no_overlap");
    }

    @Test
    void another_definition_is_told() {
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .exclusionConstraint("bookings_no_overlap")
                        .hasDefinition("EXCLUDE USING gist (during WITH =)"))
                .withMessage(
                        """
                [table public.bookings > exclusion constraint bookings_no_overlap] Expecting exclusion constraint public.bookings.bookings_no_overlap to have the definition EXCLUDE USING gist (during WITH =), but it has the definition EXCLUDE USING gist (during WITH &&) WHERE ((total > (0)::numeric)) DEFERRABLE.
                  exclusion constraint  CONSTRAINT bookings_no_overlap EXCLUDE USING gist (during WITH &&) WHERE ((total > (0)::numeric)) DEFERRABLE""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .exclusionConstraint("bookings_no_overlap")
                        .hasDefinitionContaining("floor WITH ="))
                .withMessage(
                        """
                [table public.bookings > exclusion constraint bookings_no_overlap] Expecting exclusion constraint public.bookings.bookings_no_overlap to have a definition containing floor WITH =, but it has not.
                  definition  EXCLUDE USING gist (during WITH &&) WHERE ((total > (0)::numeric)) DEFERRABLE""");
    }

    @Test
    void when_it_is_checked_is_told() {
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .exclusionConstraint("bookings_no_overlap")
                        .isNotDeferrable())
                .withMessage(
                        """
                [table public.bookings > exclusion constraint bookings_no_overlap] Expecting exclusion constraint public.bookings.bookings_no_overlap not to be deferrable, but it is.
                  exclusion constraint  CONSTRAINT bookings_no_overlap EXCLUDE USING gist (during WITH &&) WHERE ((total > (0)::numeric)) DEFERRABLE""");
        failing(() -> assertThat(schema)
                        .table("bookings")
                        .exclusionConstraint("bookings_no_overlap")
                        .isInitiallyDeferred())
                .withMessage(
                        """
                [table public.bookings > exclusion constraint bookings_no_overlap] Expecting exclusion constraint public.bookings.bookings_no_overlap to be initially deferred, but it is not.
                  exclusion constraint  CONSTRAINT bookings_no_overlap EXCLUDE USING gist (during WITH &&) WHERE ((total > (0)::numeric)) DEFERRABLE""");
    }

    @Test
    void a_missing_one_is_told() {
        failing(() -> assertThat(schema).table("bookings").exclusionConstraint("bookings_no_overlaps"))
                .withMessage(
                        """
                [table public.bookings] Expecting table public.bookings to have exclusion constraint bookings_no_overlaps, but it has no such exclusion constraint.
                  did you mean           bookings_no_overlap
                  exclusion constraints  bookings_no_overlap""");
        failing(() -> assertThat(schema).table("bookings").hasExclusionConstraint("bookings_pkey"))
                .withMessage(
                        """
                [table public.bookings] Expecting table public.bookings to have exclusion constraint bookings_pkey, but it has no such exclusion constraint.
                  exists as              primary key
                  exclusion constraints  bookings_no_overlap""");
        failing(() -> assertThat(schema).table("bookings").hasOnlyExclusionConstraints())
                .withMessage(
                        """
                [table public.bookings] Expecting table public.bookings to have only the expected exclusion constraints, but 1 is extra.
                  extra     bookings_no_overlap
                  expected  none
                  found     bookings_no_overlap""");
    }
}
