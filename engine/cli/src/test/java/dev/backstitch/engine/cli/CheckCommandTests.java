package dev.backstitch.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTests {

    @TempDir
    Path directory;

    private HistoryFolder history = new HistoryFolder(Path.of("."));

    @BeforeEach
    void a_project_is_made() {
        history = new HistoryFolder(directory);
    }

    @Test
    void a_sound_history_passes_with_a_line_for_each_migration() {
        history.sound();

        CommandRun run = check();

        assertThat(run.out())
                .isEqualTo(
                        """
                        DIR/migrations: 2 migrations (golang-migrate) on PostgreSQL 18 (embedded)
                        ok   1_users  reversible (TIME up, TIME down)
                        ok   2_email  reversible (TIME up, TIME down)
                        ok   the whole way down and up again is clean
                        PASSED  2 steps: 2 checked, 0 irreversible, 0 not checked, 0 waived, 0 known
                                10 statements, 4 downs, TIME, PostgreSQL 18 (embedded)
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_finding_is_told_where_it_happens_and_hides_nothing_after_it() {
        history.faulty();

        CommandRun run = check();

        assertThat(run.out())
                .isEqualTo(
                        """
                        DIR/migrations: 4 migrations (golang-migrate) on PostgreSQL 18 (embedded)
                        ok   1_users  reversible (TIME up, TIME down)
                        ok   2_email  reversible (TIME up, TIME down)
                        FAIL 3_orders is not reversible: the schema after down differs from the schema before up.

                          + index public.users_email_idx on public.users   CREATE INDEX users_email_idx ON public.users (email)

                          down      DIR/migrations/3_orders.down.sql:1
                          repair    DROP INDEX public.users_email_idx;
                          waive     in backstitch.yaml:
                                    waivers:
                                      - migration: '3'
                                        object: 'index public.users_email_idx'
                                        kind: 'unexpected'
                                        reason: <why it may stay>
                          again     backstitch check DIR --only 3 --keep
                          warning   its second up fails too: relation "users_email_idx" already exists

                        ok   4_note  reversible (TIME up, TIME down)
                        ok   the whole way down and up again is clean
                        FAILED  4 steps: 4 checked, 0 irreversible, 0 not checked, 0 waived, 0 known (1 not restored)
                                16 statements, 6 downs, TIME, PostgreSQL 18 (embedded)
                        """);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void quiet_prints_what_is_red_and_the_summary() {
        history.faulty();

        assertThat(check("--quiet").out())
                .isEqualTo(
                        """
                        FAIL 3_orders is not reversible: the schema after down differs from the schema before up.

                          + index public.users_email_idx on public.users   CREATE INDEX users_email_idx ON public.users (email)

                          down      DIR/migrations/3_orders.down.sql:1
                          repair    DROP INDEX public.users_email_idx;
                          waive     in backstitch.yaml:
                                    waivers:
                                      - migration: '3'
                                        object: 'index public.users_email_idx'
                                        kind: 'unexpected'
                                        reason: <why it may stay>
                          again     backstitch check DIR --only 3 --keep
                          warning   its second up fails too: relation "users_email_idx" already exists

                        FAILED  4 steps: 4 checked, 0 irreversible, 0 not checked, 0 waived, 0 known (1 not restored)
                                16 statements, 6 downs, TIME, PostgreSQL 18 (embedded)
                        """);
        assertThat(check("--quiet", "--only", "1").out())
                .isEqualTo(
                        """
                        PASSED  4 steps: 1 checked, 0 irreversible, 3 not checked, 0 waived, 0 known
                                3 statements, 1 down, TIME, PostgreSQL 18 (embedded)
                        """);
    }

    @Test
    void on_a_terminal_a_line_shows_what_is_under_way_and_is_rewritten() {
        history.sound();

        CommandRun run =
                CommandRun.in(Map.of(), true, "check", directory.toString()).with(directory);

        assertThat(run.out().replace("\u001b", "ESC").replace("\r", "CR"))
                .isEqualTo(
                        """
                        DIR/migrations: 2 migrations (golang-migrate) on PostgreSQL 18 (embedded)
                        CRESC[2K[1/2] 1_usersCRESC[2KESC[32m✓ESC[0m 1_users  reversible (TIME up, TIME down)
                        CRESC[2K[2/2] 2_emailCRESC[2KESC[32m✓ESC[0m 2_email  reversible (TIME up, TIME down)
                        CRESC[2Kthe whole way down and up againCRESC[2KESC[32m✓ESC[0m the whole way down and up again is clean
                        ESC[32mPASSEDESC[0m  2 steps: 2 checked, 0 irreversible, 0 not checked, 0 waived, 0 known
                                10 statements, 4 downs, TIME, PostgreSQL 18 (embedded)
                        """);
    }

    @Test
    void neither_colours_nor_rewriting_where_they_are_not_wanted() {
        history.sound();

        assertThat(CommandRun.in(Map.of("CI", "true"), true, "check", directory.toString())
                        .out())
                .doesNotContain("\u001b");
        assertThat(CommandRun.in(Map.of("NO_COLOR", "1"), true, "check", directory.toString())
                        .out())
                .doesNotContain("\u001b[3")
                .contains("✓ 1_users");
    }

    @Test
    void the_command_that_checks_again_has_the_flags_that_matter() {
        history.faulty().file("roles.sql", "SELECT 1;\n");

        CommandRun run = CommandRun.in(
                Map.of("BACKSTITCH_COMMAND", "./backstitch"),
                false,
                "check",
                directory.toString(),
                "--only",
                "3",
                "--postgres",
                "embedded",
                "--init",
                directory.resolve("roles.sql").toString(),
                "--strict",
                "--fail-fast");

        assertThat(run.with(directory).out())
                .contains(
                        "  again     ./backstitch check DIR --only 3 --postgres embedded --init DIR/roles.sql --strict --keep\n");
    }

    @Test
    void reports_are_written_where_they_were_asked_for() throws IOException {
        history.faulty();

        check(
                "--report",
                "json=" + directory.resolve("out/report.json"),
                "--report=markdown=" + directory.resolve("out/report.md"),
                "--report",
                "junit=" + directory.resolve("out/report.xml"));

        assertThat(directory.resolve("out/report.json")).content().startsWith("{\n  \"formatVersion\" : 1,");
        assertThat(Files.readString(directory.resolve("out/report.md"))).contains("3_orders");
        assertThat(directory.resolve("out/report.xml")).content().startsWith("<?xml version=\"1.0\"");
    }

    @Test
    void on_GitHub_findings_are_annotations_and_the_summary_is_appended() throws IOException {
        history.faulty().file("summary.md", "before\n");

        CommandRun run = CommandRun.in(
                        Map.of(
                                "GITHUB_ACTIONS", "true",
                                "GITHUB_WORKSPACE", directory.toString(),
                                "GITHUB_STEP_SUMMARY",
                                        directory.resolve("summary.md").toString()),
                        false,
                        "check",
                        directory.toString())
                .with(directory);

        assertThat(run.out().lines().filter(line -> line.startsWith("::")))
                .singleElement()
                .asString()
                .startsWith("::error file=migrations/3_orders.down.sql,line=1,title=");
        assertThat(directory.resolve("summary.md")).content().startsWith("before\n<!-- backstitch:check -->");
    }

    @Test
    void a_baseline_lets_known_findings_pass() {
        history.faulty();

        CommandRun written = check("--write-baseline");

        assertThat(written.out())
                .endsWith(
                        """
                        Wrote 1 known finding to DIR/backstitch-baseline.yaml.
                        To make it count, add to backstitch.yaml: baseline: backstitch-baseline.yaml
                        """);
        assertThat(written.exitCode()).isZero();
        history.file("backstitch.yaml", "baseline: backstitch-baseline.yaml\n");
        assertThat(check().out()).contains("--   3_orders  known: ");
        assertThat(check().exitCode()).isZero();
    }

    @Test
    void what_was_kept_stays_until_it_is_swept(@TempDir Path home) throws Exception {
        history.faulty();
        String[] sweep = {"sweep"};

        CommandRun kept = CommandRun.inAnotherJvm(
                home, "", Map.of(), "check", directory.toString(), "--postgres", "embedded", "--keep", "--only", "3");

        assertThat(kept.exitCode()).isEqualTo(1);
        assertThat(kept.out())
                .containsPattern("  kept      jdbc:postgresql://\\S+/backstitch_\\w+")
                .endsWith("Databases were kept for a look: 'backstitch sweep' ends them.\n");
        assertThat(CommandRun.inAnotherJvm(home, "", Map.of(), sweep).out())
                .matches("removed  embedded server jdbc:postgresql://\\S+\n");
        assertThat(CommandRun.inAnotherJvm(home, "", Map.of(), sweep).out()).isEqualTo("Nothing was left behind.\n");
    }

    @Test
    void an_extension_that_the_server_lacks_is_no_finding() {
        history.migration("1_geo", "CREATE EXTENSION no_such_extension;\n", "DROP EXTENSION no_such_extension;\n");

        CommandRun run = check();

        assertThat(run.out())
                .isEqualTo(
                        """
                        DIR/migrations: 1 migration (golang-migrate) on PostgreSQL 18 (embedded)
                        --   1_geo  not checked: the environment lacks something: extension "no_such_extension" is not available
                        --   the whole way was not walked: no two neighbouring migrations come back.
                        FAIL no down was executed: this run proves nothing
                        FAILED  1 step: 0 checked, 0 irreversible, 1 not checked, 0 waived, 0 known
                                0 statements, 0 downs, TIME, PostgreSQL 18 (embedded)
                        """);
        assertThat(run.exitCode()).isEqualTo(3);
    }

    private CommandRun check(String... flags) {
        String[] args = new String[flags.length + 2];
        args[0] = "check";
        args[1] = directory.toString();
        System.arraycopy(flags, 0, args, 2, flags.length);
        return CommandRun.of(args).with(directory);
    }
}
