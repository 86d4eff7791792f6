package dev.backstitch.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class EmptyClassEngineTests {

    @Test
    void a_class_with_the_annotation_and_no_test_fails() {
        Event failed = onlyFailure(selectClass(ForgottenTestCase.class));

        assertThat(Failures.message(failed))
                .isEqualTo(
                        "dev.backstitch.junit.EmptyClassEngineTests$ForgottenTestCase has @MigrationTest but no test. Write 'implements RoundTripChecks' to check that every migration comes back, or add a method with @Test or @MigrationTest.");
    }

    @Test
    void its_test_hangs_below_a_container_of_the_class_or_surefire_would_not_count_it() {
        Event failed = onlyFailure(selectClass(ForgottenTestCase.class));

        assertThat(failed.getTestDescriptor().getParent().orElseThrow().getSource())
                .contains(ClassSource.from(ForgottenTestCase.class));
    }

    @Test
    void it_can_be_run_again_by_its_unique_id() {
        Event failed = onlyFailure(selectClass(ForgottenTestCase.class));

        Event again = onlyFailure(
                selectUniqueId(failed.getTestDescriptor().getUniqueId().toString()));

        assertThat(again.getTestDescriptor().getUniqueId())
                .isEqualTo(failed.getTestDescriptor().getUniqueId());
    }

    @Test
    void its_test_has_the_tags_of_the_class() {
        Event failed = onlyFailure(selectClass(ForgottenTestCase.class));

        assertThat(failed.getTestDescriptor().getTags()).containsExactly(TestTag.create("database"));
    }

    @Test
    void a_class_that_overrides_all_built_in_checks_without_their_annotations_fails() {
        assertThat(failures(selectClass(SwitchedOffTestCase.class))).hasSize(1);
    }

    @Test
    void a_class_whose_nested_classes_have_no_test_either_fails_once() {
        assertThat(failures(selectClass(EmptyNestTestCase.class))).hasSize(1);
    }

    @Test
    void it_finds_classes_in_a_package() {
        assertThat(failures(selectPackage("dev.backstitch.junit")).stream().map(event -> event.getTestDescriptor()
                        .getParent()
                        .orElseThrow()
                        .getDisplayName()))
                .contains("ForgottenTestCase", "SwitchedOffTestCase", "EmptyNestTestCase")
                .doesNotContain("CheckedTestCase", "AbstractTestCase");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                CheckedTestCase.class,
                NestTestCase.class,
                AbstractTestCase.class,
                InterfaceTestCase.class,
                PlainTestCase.class,
                PerMigrationTestCase.class
            })
    void all_other_classes_are_left_to_jupiter(Class<?> testClass) {
        assertThat(EngineTestKit.engine(new EmptyClassEngine())
                        .selectors(selectClass(testClass))
                        .execute()
                        .allEvents()
                        .started()
                        .count())
                .isEqualTo(1);
    }

    private static Event onlyFailure(DiscoverySelector selector) {
        List<Event> failures = failures(selector);
        assertThat(failures).hasSize(1);
        return failures.get(0);
    }

    private static List<Event> failures(DiscoverySelector selector) {
        return EngineTestKit.engine(new EmptyClassEngine())
                .selectors(selector)
                .execute()
                .testEvents()
                .failed()
                .list();
    }

    @MigrationTest
    @Tag("database")
    static class ForgottenTestCase {}

    static class SwitchedOffTestCase implements RoundTripChecks {

        @Override
        public Stream<DynamicNode> every_migration_comes_back(RoundTrips trips) {
            return Stream.of();
        }

        @Override
        public void the_whole_way_down_and_up(RoundTrips trips) {}

        @Override
        public void nothing_else_is_wrong(RoundTrips trips) {}
    }

    @MigrationTest
    static class EmptyNestTestCase {

        @Nested
        class Empty {}
    }

    static class CheckedTestCase implements RoundTripChecks {}

    @MigrationTest
    static class NestTestCase {

        @Nested
        class Inner {

            @Test
            void here() {}
        }
    }

    @MigrationTest
    abstract static class AbstractTestCase {}

    @MigrationTest
    interface InterfaceTestCase {}

    static class PlainTestCase {}

    @MigrationTest
    static class PerMigrationTestCase {

        @MigrationTest
        void each() {}
    }
}
