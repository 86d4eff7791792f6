package dev.backstitch.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsageTests {

    @Test
    void without_a_command_the_commands_are_named() {
        assertThat(CommandRun.of())
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                "backstitch: Missing command: one of check, status, migrate, undo, generate, inspect, schema, diff, backup, restore, rehearse, rollback, sweep\nTry 'backstitch --help'.\n"));
    }

    @Test
    void a_misspelt_command_is_corrected() {
        assertThat(CommandRun.of("chek"))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                """
                        backstitch: Unmatched argument at index 0: 'chek'
                        Did you mean: backstitch check or backstitch schema or backstitch rehearse?
                        Try 'backstitch --help'.
                        """));
    }

    @Test
    void a_misspelt_flag_is_corrected() {
        assertThat(CommandRun.of("check", "--onyl"))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                """
                        backstitch: Unknown option: '--onyl'
                        Possible solutions: --only
                        Try 'backstitch check --help'.
                        """));
    }

    @Test
    void a_flag_without_its_value_is_wrong_usage() {
        assertThat(CommandRun.of("check", "--only"))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                """
                        backstitch: Missing required parameter for option '--only' (V)
                        Try 'backstitch check --help'.
                        """));
    }

    @Test
    void two_directories_are_one_too_many() {
        assertThat(CommandRun.of("check", "a", "b"))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                """
                        backstitch: Unmatched argument at index 2: 'b'
                        Try 'backstitch check --help'.
                        """));
    }

    @Test
    void a_report_of_an_unknown_format_is_wrong_usage() {
        assertThat(CommandRun.of("check", "--report", "jsn=x").err())
                .isEqualTo(
                        """
                        backstitch: Invalid value for option '--report' (FORMAT=FILE): unknown format "jsn"; did you mean "json"? the formats are json, markdown, junit
                        Try 'backstitch check --help'.
                        """);
        assertThat(CommandRun.of("check", "--report", "report.json").err())
                .isEqualTo(
                        """
                        backstitch: Invalid value for option '--report' (FORMAT=FILE): expected FORMAT=FILE, such as json=report.json, found "report.json"; the formats are json, markdown, junit
                        Try 'backstitch check --help'.
                        """);
    }

    @Test
    void help_and_version_are_printed_where_they_are_asked_for() {
        assertThat(CommandRun.of("--version").out()).matches("backstitch \\d+\\.\\d+\\.\\d+\\S* \\(Java .+\\)\n");
        assertThat(CommandRun.of("--help").out()).startsWith("Usage: backstitch [-hV] COMMAND\n");
        assertThat(CommandRun.of("--help").exitCode()).isZero();
    }

    @Test
    void the_help_of_check_names_every_flag() {
        CommandRun run = CommandRun.of("check", "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "--migrations=DIR",
                        "--tool=T",
                        "--postgres=P",
                        "--postgres-version=N",
                        "--only=V",
                        "--from=V",
                        "--since=REF",
                        "--init=FILE",
                        "--strict",
                        "--keep",
                        "--fail-fast",
                        "--write-baseline",
                        "--report=FORMAT=FILE",
                        "--quiet",
                        "--allow-cluster-changes",
                        "--yes-production");
    }
}
