package dev.backstitch.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a user of Maven sees: the real Surefire on a small project, with failures and reruns. */
class SurefireTests {

    private static final Path FAULTS = Path.of("src/test/resources/histories/faults");

    @Test
    void failures_stay_failures_when_they_are_run_again_and_keep_the_names_of_their_migrations() throws Exception {
        SurefireProject project = SurefireProject.create(Path.of("target/surefire-project"))
                .migrations(FAULTS)
                .test(
                        "OrdersMigrationsTest",
                        """
                        import dev.backstitch.junit.RoundTripChecks;

                        class OrdersMigrationsTest implements RoundTripChecks {}
                        """)
                .test(
                        "MajorsTest",
                        """
                        import dev.backstitch.junit.PostgresVersions;
                        import dev.backstitch.junit.RoundTripChecks;

                        @PostgresVersions({"15", "18"})
                        class MajorsTest implements RoundTripChecks {}
                        """)
                .test(
                        "ForgottenTest",
                        """
                        import dev.backstitch.junit.MigrationTest;

                        @MigrationTest
                        class ForgottenTest {}
                        """);

        SurefireProject.Run run = project.run("-Dsurefire.rerunFailingTestsCount=1");

        assertThat(run.output()).contains("BUILD FAILURE").doesNotContain("Flakes: 1", "Flakes: 2");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.testCases("OrdersMigrationsTest"))
                .containsExactlyInAnyOrder(
                        "1_create_users comes back: passed",
                        "2_add_viewers comes back: failure, rerunFailure",
                        "3_add_phone comes back: failure, rerunFailure",
                        "4_drop_fax comes back: skipped",
                        "5_index_roles comes back: passed",
                        "the_whole_way_down_and_up(RoundTrips): skipped",
                        "nothing_else_is_wrong(RoundTrips): passed");
        assertThat(run.testCases("MajorsTest"))
                .contains(
                        "2_add_viewers comes back on 15: failure, rerunFailure",
                        "2_add_viewers comes back on 18: failure, rerunFailure");
        assertThat(run.testCases("ForgottenTest")).containsExactly("has_a_test: failure, rerunFailure");
        assertThat(run.output())
                .contains(
                        "2_add_viewers is not reversible: the schema after down differs from the schema before up.",
                        "mvn test -Dtest=OrdersMigrationsTest -Dbackstitch.only=2");

        SurefireProject.Run again = project.run("-Dtest=OrdersMigrationsTest", "-Dbackstitch.only=1");

        assertThat(again.output()).contains("BUILD SUCCESS");
        assertThat(again.testCases("OrdersMigrationsTest"))
                .containsExactlyInAnyOrder(
                        "1_create_users comes back: passed",
                        "the_whole_way_down_and_up(RoundTrips): skipped",
                        "nothing_else_is_wrong(RoundTrips): passed");
    }
}
