package dev.backstitch.junit;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.schema.Schema;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.testkit.engine.Event;

class PostgresVersionsTests {

    @Test
    void all_tests_run_on_each_major_and_names_of_migrations_say_on_which() {
        MajorsTestCase.SEEN.clear();

        assertThat(JupiterRun.of(MajorsTestCase.class).tests())
                .containsExactlyInAnyOrder(
                        "seen(Database, Schema): passed",
                        "20250101000000_create_notes comes back on 15: passed",
                        "20250102000000_add_author comes back on 15: passed",
                        "the_whole_way_down_and_up(RoundTrips): passed",
                        "nothing_else_is_wrong(RoundTrips): passed",
                        "nested(Database): passed",
                        "seen(Database, Schema): passed",
                        "20250101000000_create_notes comes back on 18: passed",
                        "20250102000000_add_author comes back on 18: passed",
                        "the_whole_way_down_and_up(RoundTrips): passed",
                        "nothing_else_is_wrong(RoundTrips): passed",
                        "nested(Database): passed");
        assertThat(MajorsTestCase.SEEN).containsExactlyInAnyOrder("15", "nested 15", "18", "nested 18");
    }

    @Test
    void each_major_has_a_report() {
        assertThat(JupiterRun.of(MajorsTestCase.class).files())
                .map(file -> file.getFileName().toString())
                .containsExactly("backstitch-on-15.md", "backstitch-on-18.md");
    }

    @Test
    void one_leaf_runs_again_on_its_own_major() {
        TestDescriptor leaf = JupiterRun.of(MajorsTestCase.class).results().testEvents().succeeded().stream()
                .map(Event::getTestDescriptor)
                .filter(test -> test.getDisplayName().startsWith("seen"))
                .reduce((first, last) -> last)
                .orElseThrow();
        MajorsTestCase.SEEN.clear();

        assertThat(JupiterRun.again(leaf).tests()).containsExactly("seen(Database, Schema): passed");
        assertThat(MajorsTestCase.SEEN).containsExactly("18");
    }

    @Test
    void before_all_has_no_postgres() {
        assertThat(JupiterRun.of(BeforeAllTestCase.class).message())
                .isEqualTo(
                        "@BeforeAll of dev.backstitch.junit.PostgresVersionsTests$BeforeAllTestCase runs once, before the majors of @PostgresVersions: it has no Postgres; use @BeforeEach");
    }

    @Test
    void a_major_that_is_no_number_is_refused() {
        assertThat(JupiterRun.of(NoNumberTestCase.class).message())
                .isEqualTo(
                        "@PostgresVersions on dev.backstitch.junit.PostgresVersionsTests$NoNumberTestCase: expected majors such as {\"15\", \"18\"}, each once, but it has [15, latest]");
    }

    @Test
    void a_major_given_twice_is_refused() {
        assertThat(JupiterRun.of(TwiceTestCase.class).message())
                .isEqualTo(
                        "@PostgresVersions on dev.backstitch.junit.PostgresVersionsTests$TwiceTestCase: expected majors such as {\"15\", \"18\"}, each once, but it has [15, 15]");
    }

    @MigrationTest("src/test/resources/histories/notes")
    @PostgresVersions({"15", "18"})
    static class MajorsTestCase implements RoundTripChecks {

        static final List<String> SEEN = new CopyOnWriteArrayList<>();

        @Test
        void seen(Database database, Schema schema) {
            assertThat(database.server().majorVersion()).isEqualTo(schema.serverVersion());
            SEEN.add(String.valueOf(schema.serverVersion()));
        }

        @Nested
        class Inside {

            @Test
            void nested(Database database) {
                SEEN.add("nested " + database.server().majorVersion());
            }
        }
    }

    @MigrationTest("src/test/resources/histories/notes")
    @PostgresVersions("18")
    static class BeforeAllTestCase {

        @BeforeAll
        static void before(Schema schema) {}

        @Test
        void test() {}
    }

    @MigrationTest("src/test/resources/histories/notes")
    @PostgresVersions({"15", "latest"})
    static class NoNumberTestCase {

        @Test
        void test() {}
    }

    @MigrationTest("src/test/resources/histories/notes")
    @PostgresVersions({"15", "15"})
    static class TwiceTestCase {

        @Test
        void test() {}
    }
}
