package dev.backstitch.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandsTests {

    private final NamedDatabase staging = NamedDatabase.create();
    private final NamedDatabase live = NamedDatabase.create();

    @BeforeEach
    void two_databases_are_alike() {
        staging.sql("CREATE TABLE users (id int PRIMARY KEY)");
        live.sql("CREATE TABLE users (id int PRIMARY KEY)");
    }

    @AfterEach
    void the_databases_go() {
        staging.close();
        live.close();
    }

    @Test
    void the_schema_is_written_as_SQL(@TempDir Path directory) {
        Path file = directory.resolve("schema.sql");

        CommandRun printed = staging.run("schema");
        CommandRun written = staging.run("schema", "--out", file.toString());

        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out()).contains("CREATE TABLE public.users (");
        assertThat(written.out()).isEqualTo("wrote " + file + "\n");
        assertThat(file).hasContent(printed.out());
        assertThat(staging.run("schema", "--exclude", "public.users").out()).doesNotContain("users");
    }

    @Test
    void equal_schemas_are_no_finding() {
        assertThat(CommandRun.of("diff", staging.url(), live.url()))
                .isEqualTo(new CommandRun(0, "The schemas are equal.\n", ""));
    }

    @Test
    void a_difference_is_a_finding_unless_its_table_is_left_out() {
        live.sql("ALTER TABLE users ADD email text; CREATE TABLE extra ()");

        assertThat(CommandRun.of("diff", staging.url(), live.url(), "--exclude", "public.extra"))
                .isEqualTo(new CommandRun(
                        1,
                        """
                                  + column public.users.email   text
                                1 difference: - only in A, + only in B, ~ in both.
                                """,
                        ""));
        assertThat(CommandRun.of(
                                "diff",
                                staging.url(),
                                live.url(),
                                "--exclude",
                                "public.extra",
                                "--exclude",
                                "public.users")
                        .exitCode())
                .isZero();
    }

    @Test
    void both_sides_must_be_databases() {
        assertThat(CommandRun.of("diff", staging.url()).err())
                .isEqualTo("backstitch: Missing required parameter: 'B'\nTry 'backstitch diff --help'.\n");
        assertThat(CommandRun.of("diff", staging.url(), "nowhere").err())
                .isEqualTo(
                        "backstitch: --env nowhere: there are no environments; write environments: {nowhere: <URL>} in backstitch.yaml\n");
    }
}
