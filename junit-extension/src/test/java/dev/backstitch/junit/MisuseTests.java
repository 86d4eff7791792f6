package dev.backstitch.junit;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.schema.Schema;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

class MisuseTests {

    @Test
    void a_folder_that_is_not_there_fails_the_class_once() {
        JupiterRun run = JupiterRun.of(NoFolderTestCase.class);

        assertThat(Failures.of(run.failure())).isInstanceOf(ExtensionConfigurationException.class);
        assertThat(run.message())
                .isEqualTo(
                        "@MigrationTest on dev.backstitch.junit.MisuseTests$NoFolderTestCase: src/test/resources/histories/nowhere: no such folder");
    }

    @Test
    void without_a_folder_and_without_a_usual_place_the_class_fails_once() {
        assertThat(JupiterRun.of(NoPlaceTestCase.class).message())
                .startsWith(
                        """
                @MigrationTest on dev.backstitch.junit.MisuseTests$NoPlaceTestCase: .: no migrations found.
                  places   ., migrations, db/migrations,""");
    }

    @Test
    void two_folders_are_refused() {
        assertThat(JupiterRun.of(TwoFoldersTestCase.class).message())
                .isEqualTo(
                        "@MigrationTest on dev.backstitch.junit.MisuseTests$TwoFoldersTestCase: expected one folder of migrations, but it has [a, b]; split the class, one for each history");
    }

    @Test
    void an_unknown_tool_is_refused() {
        assertThat(JupiterRun.of(UnknownToolTestCase.class).message())
                .isEqualTo(
                        "@MigrationTest on dev.backstitch.junit.MisuseTests$UnknownToolTestCase: setting backstitch.tool: expected one of dbmate, golang-migrate, sequelize, sql-pairs, found \"flyweg\"");
    }

    @Test
    void an_unknown_version_is_refused_with_what_is_there() {
        JupiterRun run = JupiterRun.of(UnknownVersionTestCase.class);

        assertThat(Failures.of(run.failure())).isInstanceOf(ExtensionConfigurationException.class);
        assertThat(run.message())
                .isEqualTo(
                        "@AtVersion(\"add_autor\") on unknown: no migration has the version or name \"add_autor\"; there are 2, from 20250101000000_create_notes to 20250102000000_add_author");
    }

    @Test
    void a_migration_on_a_plain_test_is_refused() {
        JupiterRun run = JupiterRun.of(PlainTestCase.class);

        assertThat(run.tests())
                .containsExactlyInAnyOrder(
                        "of_migration(Migration): failed: of_migration has a Migration parameter, and no one migration to take it from: put @MigrationTest on the method instead of @Test, and it runs once for each",
                        "of_trip(RoundTrip): failed: of_trip has a RoundTrip parameter, and no one migration to take it from: put @MigrationTest on the method instead of @Test, and it runs once for each");
    }

    @Test
    void a_migration_in_before_all_is_refused() {
        assertThat(JupiterRun.of(BeforeAllTestCase.class).message())
                .isEqualTo(
                        "@BeforeAll has a Migration parameter, and no one migration to take it from: put @MigrationTest on the method instead of @Test, and it runs once for each");
    }

    @Test
    void a_postgres_that_is_not_there_is_one_error_on_the_class() {
        JupiterRun run = JupiterRun.of(
                Map.of("backstitch.postgres", "jdbc:postgresql://localhost:1/none?user=me&password=secret"),
                selectClass(SchemaTestCase.class));

        assertThat(run.failure().getTestDescriptor().getDisplayName()).isEqualTo("MisuseTests$SchemaTestCase");
        assertThat(run.message()).contains("localhost:1").doesNotContain("secret");
    }

    @Test
    void a_wrong_setting_is_one_error_on_the_class() {
        assertThat(JupiterRun.of(Map.of("backstitch.walk", "SIDEWAYS"), selectClass(SchemaTestCase.class))
                        .message())
                .isEqualTo(
                        "@MigrationTest on dev.backstitch.junit.MisuseTests$SchemaTestCase: setting backstitch.walk: expected STAIRS or WHOLE or BOTH, found \"SIDEWAYS\"");
    }

    @MigrationTest("src/test/resources/histories/nowhere")
    static class NoFolderTestCase {

        @Test
        void one(Schema schema) {}

        @Test
        void two(Schema schema) {}
    }

    @MigrationTest
    static class NoPlaceTestCase {

        @Test
        void test(Schema schema) {}
    }

    @MigrationTest({"a", "b"})
    static class TwoFoldersTestCase {

        @Test
        void test(Schema schema) {}
    }

    @MigrationTest(value = "src/test/resources/histories/notes", tool = "flyweg")
    static class UnknownToolTestCase {

        @Test
        void test(Schema schema) {}
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class UnknownVersionTestCase {

        @Test
        @AtVersion("add_autor")
        void unknown(Schema schema) {}
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class PlainTestCase {

        @Test
        void of_migration(Migration migration) {}

        @Test
        void of_trip(RoundTrip trip) {}
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class BeforeAllTestCase {

        @BeforeAll
        static void before(Migration migration) {}

        @Test
        void test() {}
    }

    @MigrationTest("src/test/resources/histories/notes")
    static class SchemaTestCase {

        @Test
        void test(Schema schema) {
            assertThat(schema.tables()).hasSize(1);
        }
    }
}
