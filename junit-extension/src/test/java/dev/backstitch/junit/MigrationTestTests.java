package dev.backstitch.junit;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;

import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.migration.Migration;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestTag;

class MigrationTestTests {

    @Test
    void a_method_runs_once_for_each_migration() {
        assertThat(JupiterRun.of(EachTestCase.class).tests())
                .containsExactly("20250101000000_create_notes: passed", "20250102000000_add_author: passed");
    }

    @Test
    void a_failure_of_a_method_names_migration_and_verdict_first() {
        assertThat(JupiterRun.of(FaultsTestCase.class).tests())
                .containsExactly(
                        "1_create_users: passed",
                        "2_add_viewers: failed: 2_add_viewers is not reversible: the schema after down differs from the schema before up.",
                        "3_add_phone: failed: 3_add_phone has no down: there is no file 3_add_phone.down.sql.",
                        "4_drop_fax: failed: 4_drop_fax is declared irreversible: nobody has a fax any more.",
                        "5_index_roles: passed");
    }

    @Test
    void a_test_that_never_looks_at_its_round_trip_fails_also_when_another_one_did() {
        assertThat(JupiterRun.of(VacuousTestCase.class).tests())
                .containsExactlyInAnyOrder(
                        "20250101000000_create_notes: passed",
                        "20250102000000_add_author: passed",
                        "20250101000000_create_notes: failed: 20250101000000_create_notes was not checked: the test never looked at its round trip; write assertThat(trip).isReversible()",
                        "20250102000000_add_author: failed: 20250102000000_add_author was not checked: the test never looked at its round trip; write assertThat(trip).isReversible()",
                        "20250101000000_create_notes is looked at: failed: 20250101000000_create_notes was not checked: the test never looked at its round trip; write assertThat(trip).isReversible()",
                        "20250102000000_add_author is looked at: failed: 20250102000000_add_author was not checked: the test never looked at its round trip; write assertThat(trip).isReversible()");
    }

    @Test
    void a_factory_that_never_looks_at_the_round_trips_fails() {
        assertThat(JupiterRun.of(EmptyFactoryTestCase.class).message())
                .isEqualTo(
                        "nothing never looked at the round trips it was given; write trips.asTests(\"comes back\", trip -> assertThat(trip).isReversible())");
    }

    @Test
    void its_database_stands_at_its_migration() {
        assertThat(JupiterRun.of(StandpointTestCase.class).tests())
                .containsExactly("20250101000000_create_notes: passed", "20250102000000_add_author: passed");
    }

    @Test
    void composed_annotations_superclasses_and_nested_classes_carry_it() {
        JupiterRun run = JupiterRun.of(ComposedTestCase.class, InheritedTestCase.class, NestTestCase.class);

        assertThat(run.tests())
                .containsExactlyInAnyOrder(
                        "composed(Migrations): passed",
                        "20250101000000_create_notes: passed",
                        "20250102000000_add_author: passed",
                        "inherited(Migrations): passed",
                        "of_notes(Migrations): passed",
                        "of_shop(Migrations): passed",
                        "of_outer(Migrations): passed");
        assertThat(run.results().testEvents().started().stream()
                        .filter(event ->
                                event.getTestDescriptor().getDisplayName().startsWith("composed"))
                        .findFirst()
                        .orElseThrow()
                        .getTestDescriptor()
                        .getTags())
                .containsExactly(TestTag.create("database"));
    }

    @Test
    void a_method_in_a_class_without_it_has_its_own_migrations() {
        assertThat(JupiterRun.of(MethodOnlyTestCase.class).tests())
                .containsExactlyInAnyOrder(
                        "plain(): passed", "20250101000000_create_notes: passed", "20250102000000_add_author: passed");
    }

    @Test
    void a_parameterized_test_takes_migrations_as_arguments_of_its_own() {
        assertThat(JupiterRun.of(ParameterizedTestCase.class).tests())
                .hasSize(1)
                .allMatch(line -> line.endsWith("passed"));
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class EachTestCase {

        @MigrationTest
        void each(RoundTrip trip, Migration migration) {
            assertThat(trip.step().last()).isEqualTo(migration);
            assertThat(trip).isReversible().isIdempotent();
        }
    }

    @MigrationTest("src/test/resources/histories/faults")
    static class FaultsTestCase {

        @MigrationTest
        void each(RoundTrip trip) {
            assertThat(trip).isReversible();
        }
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class VacuousTestCase {

        @MigrationTest
        void looks(RoundTrip trip) {
            assertThat(trip.outcome().verdict()).isEqualTo(Verdict.REVERSIBLE);
        }

        @MigrationTest
        void never_looks(RoundTrip trip) {}

        @TestFactory
        Stream<DynamicNode> never_looks(RoundTrips trips) {
            return trips.asTests("is looked at", trip -> {});
        }
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class EmptyFactoryTestCase {

        @TestFactory
        Stream<DynamicNode> nothing(RoundTrips trips) {
            return Stream.of();
        }
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class StandpointTestCase {

        @BeforeEach
        void same(Migrations migrations, Migration migration) {
            assertThat(migrations.current()).contains(migration);
        }

        @MigrationTest
        void stands(Migrations migrations, Migration migration) {
            assertThat(migrations.current()).contains(migration);
        }
    }

    @MigrationTest("src/test/resources/histories/notes")
    @Tag("database")
    @Retention(RetentionPolicy.RUNTIME)
    @interface NotesTest {}

    @NotesTest
    static class ComposedTestCase {

        @Test
        void composed(Migrations migrations) {
            assertThat(migrations.all()).hasSize(2);
        }
    }

    @NotesTest
    abstract static class Base {

        @Test
        void inherited(Migrations migrations) {
            assertThat(migrations.all()).hasSize(2);
        }
    }

    static class InheritedTestCase extends Base {

        @NotesTest
        void each(Migration migration) {
            assertThat(migration.name()).isNotBlank();
        }
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class NestTestCase {

        @Test
        void of_notes(Migrations migrations) {
            assertThat(migrations.all()).hasSize(2);
        }

        @Nested
        class Inside {

            @Test
            void of_outer(Migrations migrations) {
                assertThat(migrations.all()).hasSize(2);
            }
        }

        @Nested
        @MigrationTest("src/test/resources/histories/shop")
        class Shop {

            @Test
            void of_shop(Migrations migrations) {
                assertThat(migrations.all()).hasSize(4);
            }
        }
    }

    static class MethodOnlyTestCase {

        @Test
        void plain() {}

        @MigrationTest("src/test/resources/histories/notes")
        void each(RoundTrip trip) {
            assertThat(trip).isReversible();
        }
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class ParameterizedTestCase {

        @ParameterizedTest
        @MethodSource("argument")
        void argument(Migration migration, Migrations migrations) {
            assertThat(migrations.all()).doesNotContain(migration);
        }

        static Stream<Migration> argument() {
            return Stream.of(new Migration(
                    new dev.backstitch.engine.migration.Version("1"),
                    "1",
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    new dev.backstitch.engine.migration.Reversal.Reversible()));
        }
    }
}
