package dev.backstitch.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.Event;

class RoundTripChecksTests {

    @Test
    void the_shortest_class_finds_its_migrations_and_runs_the_whole_suite() {
        assertThat(JupiterRun.of(ShopTestCase.class).tests())
                .containsExactlyInAnyOrder(
                        "1_create_customers comes back: passed",
                        "2_create_orders comes back: passed",
                        "3_add_notes comes back: passed",
                        "4_index_customers_of_orders comes back: passed",
                        "the_whole_way_down_and_up(RoundTrips): passed",
                        "nothing_else_is_wrong(RoundTrips): passed");
    }

    @Test
    void each_migration_is_judged_on_its_own() {
        assertThat(JupiterRun.of(FaultsTestCase.class).tests())
                .containsExactlyInAnyOrder(
                        "1_create_users comes back: passed",
                        "2_add_viewers comes back: failed: 2_add_viewers is not reversible: the schema after down differs from the schema before up.",
                        "3_add_phone comes back: failed: 3_add_phone has no down: there is no file 3_add_phone.down.sql.",
                        "4_drop_fax comes back: aborted: 4_drop_fax is declared irreversible: nobody has a fax any more",
                        "5_index_roles comes back: passed",
                        "the_whole_way_down_and_up(RoundTrips): aborted: no two neighbouring migrations come back",
                        "nothing_else_is_wrong(RoundTrips): passed");
    }

    @Test
    void a_failure_says_all_and_how_to_run_it_again() {
        assertThat(JupiterRun.only("2", FaultsTestCase.class).message())
                .isEqualTo(
                        """
                2_add_viewers is not reversible: the schema after down differs from the schema before up.

                  ~ enum public.user_role
                      values   expected ADMIN, NURSE
                               found    ADMIN, NURSE, VIEWER

                  down      src/test/resources/histories/faults/2_add_viewers.down.sql:1
                  why       Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.
                  repair    ALTER TYPE public.user_role RENAME TO user_role_old;
                            CREATE TYPE public.user_role AS ENUM ('ADMIN', 'NURSE');
                            ALTER TABLE public.users ALTER COLUMN role TYPE public.user_role USING role::text::public.user_role;
                            DROP TYPE public.user_role_old;
                            ALTER TYPE public.user_role OWNER TO postgres;
                  waive     in backstitch.yaml:
                            waivers:
                              - migration: '2'
                                object: 'enum public.user_role'
                                kind: 'values'
                                reason: <why it may stay>
                  again     mvn test -Dtest='RoundTripChecksTests$FaultsTestCase' -Dbackstitch.only=2 -Dbackstitch.keep=true
                  warning   its second up fails too: enum label "VIEWER" already exists""");
    }

    @Test
    void the_source_of_a_test_is_the_file_of_the_down() {
        Event failed = JupiterRun.only("2", FaultsTestCase.class).failure();

        assertThat(failed.getTestDescriptor().getSource())
                .contains(FileSource.from(
                        Path.of("src/test/resources/histories/faults/2_add_viewers.down.sql")
                                .toAbsolutePath()
                                .toFile(),
                        FilePosition.from(1)));
    }

    @Test
    void the_source_of_a_test_without_a_down_is_the_file_of_the_up() {
        Event failed = JupiterRun.only("3", FaultsTestCase.class).failure();

        assertThat(failed.getTestDescriptor().getSource())
                .contains(FileSource.from(
                        Path.of("src/test/resources/histories/faults/3_add_phone.up.sql")
                                .toAbsolutePath()
                                .toFile(),
                        FilePosition.from(1)));
    }

    @Test
    void what_was_found_is_published_as_markdown() throws IOException {
        List<Path> files = JupiterRun.of(FaultsTestCase.class).files();

        assertThat(files).singleElement().satisfies(file -> assertThat(file).hasFileName("backstitch.md"));
        assertThat(Files.readString(files.get(0)))
                .contains("2_add_viewers is not reversible: the schema after down differs from the schema before up.")
                .contains("mvn test -Dtest='RoundTripChecksTests$FaultsTestCase' -Dbackstitch.only=2");
    }

    @MigrationTest("src/test/resources/histories/shop")
    static class ShopTestCase implements RoundTripChecks {}

    @MigrationTest("src/test/resources/histories/faults")
    static class FaultsTestCase implements RoundTripChecks {}
}
