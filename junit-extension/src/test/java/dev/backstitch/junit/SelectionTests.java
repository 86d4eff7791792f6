package dev.backstitch.junit;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.backstitch.engine.check.RoundTrip;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.testkit.engine.Event;

class SelectionTests {

    @Test
    void only_leaves_out_dynamic_tests_and_skips_invocations() {
        assertThat(JupiterRun.only("3", ShopTestCase.class).tests())
                .containsExactlyInAnyOrder(
                        "3_add_notes comes back: passed",
                        "the_whole_way_down_and_up(RoundTrips): aborted: not all migrations were selected",
                        "nothing_else_is_wrong(RoundTrips): passed",
                        "1_create_customers: skipped: 1_create_customers is not selected (backstitch.only, backstitch.from)",
                        "2_create_orders: skipped: 2_create_orders is not selected (backstitch.only, backstitch.from)",
                        "3_add_notes: passed",
                        "4_index_customers_of_orders: skipped: 4_index_customers_of_orders is not selected (backstitch.only, backstitch.from)");
    }

    @Test
    void only_that_matches_nothing_fails_the_class() {
        assertThat(JupiterRun.only("9", ShopTestCase.class).message())
                .isEqualTo(
                        "@MigrationTest on dev.backstitch.junit.SelectionTests$ShopTestCase: no migration has the version or name \"9\"; there are 4, from 1_create_customers to 4_index_customers_of_orders");
    }

    @Test
    void one_dynamic_test_runs_alone_by_its_unique_id() {
        TestDescriptor third = test(JupiterRun.of(ShopTestCase.class), "3_add_notes comes back");

        assertThat(JupiterRun.again(third).tests()).containsExactly("3_add_notes comes back: passed");
    }

    @Test
    void one_invocation_runs_alone_by_its_unique_id() {
        TestDescriptor third = test(JupiterRun.of(ShopTestCase.class), "3_add_notes");

        assertThat(JupiterRun.again(third).tests()).containsExactly("3_add_notes: passed");
    }

    @Test
    void one_invocation_runs_alone_by_its_index() throws Exception {
        var each = selectMethod(ShopTestCase.class, ShopTestCase.class.getDeclaredMethod("each", RoundTrip.class));

        assertThat(JupiterRun.of(Map.of(), selectIteration(each, 3)).tests())
                .containsExactly("4_index_customers_of_orders: passed");
    }

    @Test
    void a_built_in_check_runs_alone_by_its_name() {
        assertThat(JupiterRun.of(
                                Map.of(),
                                selectMethod(
                                        ShopTestCase.class, "every_migration_comes_back", RoundTrips.class.getName()))
                        .tests())
                .hasSize(4)
                .allMatch(line -> line.endsWith(" comes back: passed"));
    }

    @Test
    void configuration_parameters_reach_the_check() {
        assertThat(JupiterRun.of(Map.of("backstitch.walk", "STAIRS"), selectClass(ShopTestCase.class))
                        .tests())
                .contains("the_whole_way_down_and_up(RoundTrips): aborted: only the stairs were walked");
    }

    @Test
    void without_the_stairs_the_built_in_checks_of_each_migration_are_aborted() {
        assertThat(JupiterRun.of(Map.of("backstitch.walk", "WHOLE"), selectClass(NotesTestCase.class))
                        .tests())
                .containsExactlyInAnyOrder(
                        "20250101000000_create_notes comes back: aborted: 20250101000000_create_notes was not checked on its own: only the whole way was walked",
                        "20250102000000_add_author comes back: aborted: 20250102000000_add_author was not checked on its own: only the whole way was walked",
                        "the_whole_way_down_and_up(RoundTrips): passed",
                        "nothing_else_is_wrong(RoundTrips): passed");
    }

    @Test
    void an_attribute_beats_a_configuration_parameter() {
        assertThat(JupiterRun.of(
                                Map.of("backstitch.migrations", "src/test/resources/histories/faults"),
                                selectClass(ShopTestCase.class))
                        .tests())
                .contains("1_create_customers: passed");
    }

    private static TestDescriptor test(JupiterRun run, String name) {
        return run.results().testEvents().finished().stream()
                .map(Event::getTestDescriptor)
                .filter(test -> test.getDisplayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class NotesTestCase implements RoundTripChecks {}

    @MigrationTest("src/test/resources/histories/shop")
    static class ShopTestCase implements RoundTripChecks {

        @MigrationTest
        void each(RoundTrip trip) {
            assertThat(trip).isReversible();
        }
    }
}
