package dev.backstitch.junit;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParallelTests {

    private static final Map<String, String> CONCURRENT = Map.of(
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.mode.classes.default", "concurrent",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "6");

    @Test
    void all_pass_and_the_methods_of_one_class_that_walk_wait_for_each_other() {
        JupiterRun run = JupiterRun.of(CONCURRENT, selectClass(ShopTestCase.class), selectClass(NotesTestCase.class));

        assertThat(run.tests()).hasSize(24).allMatch(line -> line.endsWith(": passed"));
        assertThat(ShopTestCase.MOST_AT_ONCE).hasValue(1);
        assertThat(ShopTestCase.ORDER)
                .containsExactly("1_create_customers", "2_create_orders", "3_add_notes", "4_index_customers_of_orders");
    }

    @Test
    void walks_of_two_classes_go_on_at_the_same_time() {
        JupiterRun run = JupiterRun.of(CONCURRENT, selectClass(FirstTestCase.class), selectClass(SecondTestCase.class));

        assertThat(run.tests()).hasSize(4).allMatch(line -> line.endsWith(": passed"));
    }

    @MigrationTest("src/test/resources/histories/shop")
    static class ShopTestCase implements RoundTripChecks {

        static final AtomicInteger MOST_AT_ONCE = new AtomicInteger();
        static final AtomicInteger NOW = new AtomicInteger();
        static final List<String> ORDER = new CopyOnWriteArrayList<>();

        @MigrationTest
        void one(RoundTrip trip) {
            ORDER.add(trip.step().name());
            look(trip);
        }

        @MigrationTest
        void two(RoundTrip trip) {
            look(trip);
        }

        @Test
        void newest(Schema schema) {
            assertThat(schema.tables()).hasSize(2);
        }

        @Test
        @AtVersion("1")
        void first(Schema schema) {
            assertThat(schema.tables()).hasSize(1);
        }

        private static void look(RoundTrip trip) {
            MOST_AT_ONCE.accumulateAndGet(NOW.incrementAndGet(), Math::max);
            assertThat(trip).isReversible();
            NOW.decrementAndGet();
        }
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class NotesTestCase implements RoundTripChecks {

        @MigrationTest
        void each(RoundTrip trip) {
            assertThat(trip).isReversible();
        }

        @MigrationTest
        void again(RoundTrip trip) {
            assertThat(trip).isReversible();
        }
    }

    /** Both classes must be in their first test for either to go on. */
    private static final CountDownLatch BOTH = new CountDownLatch(2);

    private static void meet() throws InterruptedException {
        BOTH.countDown();
        assertThat(BOTH.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class FirstTestCase {

        @MigrationTest
        void each(RoundTrip trip, Migration migration) throws InterruptedException {
            assertThat(trip).isReversible();
            meet();
        }
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class SecondTestCase {

        @MigrationTest
        void each(RoundTrip trip, Migration migration) throws InterruptedException {
            assertThat(trip).isReversible();
            meet();
        }
    }
}
