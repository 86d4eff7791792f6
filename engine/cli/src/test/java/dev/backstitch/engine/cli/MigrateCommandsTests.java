package dev.backstitch.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that move a database through its history: golang-migrate's files, unless a test says otherwise. */
class MigrateCommandsTests {

    @TempDir
    Path directory;

    private final NamedDatabase database = NamedDatabase.create();
    private HistoryFolder history = new HistoryFolder(Path.of("."));

    @BeforeEach
    void three_migrations_are_written() {
        history = new HistoryFolder(directory)
                .sound()
                .migration("3_orders", "CREATE TABLE orders (id int);\n", "DROP TABLE orders;\n");
    }

    @AfterEach
    void the_database_goes() {
        database.close();
    }

    @Test
    void migrate_applies_all_and_status_lists_them() {
        assertThat(run("migrate"))
                .isEqualTo(
                        ok(
                                """
                        == 1_users: migrating =======
                        == 1_users: migrated (TIME)

                        == 2_email: migrating =======
                        == 2_email: migrated (TIME)

                        == 3_orders: migrating =======
                        == 3_orders: migrated (TIME)

                        """));
        assertThat(run("status")).isEqualTo(ok("up 1_users.up.sql\nup 2_email.up.sql\nup 3_orders.up.sql\n"));
        assertThat(database.tables()).containsExactly("orders", "schema_migrations", "users");
        assertThat(run("migrate"))
                .isEqualTo(ok("No migrations were executed, database schema was already up to date.\n"));
    }

    @Test
    void migrate_to_a_version_stops_there_and_undo_takes_the_newest_back() {
        assertThat(run("migrate", "--to", "2").exitCode()).isZero();
        assertThat(run("status")).isEqualTo(ok("up 1_users.up.sql\nup 2_email.up.sql\ndown 3_orders.up.sql\n"));

        assertThat(run("undo")).isEqualTo(ok("== 2_email: reverting =======\n== 2_email: reverted (TIME)\n\n"));
        assertThat(run("db:migrate:status"))
                .isEqualTo(ok("up 1_users.up.sql\ndown 2_email.up.sql\ndown 3_orders.up.sql\n"));
    }

    @Test
    void the_names_of_sequelize_cli_are_understood() {
        assertThat(run("db:migrate", "--to", "2_email.up.sql").exitCode()).isZero();
        assertThat(run("db:migrate:undo").out()).startsWith("== 2_email: reverting");
        assertThat(run("db:migrate:undo:all", "--yes").out()).startsWith("== 1_users: reverting");
        assertThat(database.tables()).containsExactly("schema_migrations");
    }

    @Test
    void undo_all_shows_its_plan_and_wants_a_yes() {
        run("migrate");

        assertThat(run("undo", "--all"))
                .isEqualTo(new CommandRun(
                        2,
                        """
                        To be reverted in URL: 3 migrations
                          3_orders
                          2_email
                          1_users
                        """,
                        "backstitch: nothing was reverted; --yes does it\n"));
        assertThat(database.tables()).contains("orders");
        assertThat(run("undo", "--all", "--to", "2", "--yes").exitCode()).isZero();
        assertThat(run("status").out()).startsWith("up 1_users.up.sql\ndown 2_email.up.sql\n");
        assertThat(run("undo", "--all", "--yes").exitCode()).isZero();
        assertThat(run("undo")).isEqualTo(ok("No executed migrations found.\n"));
    }

    @Test
    void a_dry_run_shows_the_plan_with_its_SQL_and_does_nothing() {
        run("migrate", "--to", "1");

        assertThat(run("migrate", "--dry-run"))
                .isEqualTo(
                        ok(
                                """
                        To be applied in URL: 2 migrations
                          2_email
                          3_orders

                        -- up of 2_email
                        ALTER TABLE users ADD email text;

                        -- up of 3_orders
                        CREATE TABLE orders (id int);
                        """));
        assertThat(run("undo", "--dry-run"))
                .isEqualTo(
                        ok(
                                """
                        To be reverted in URL: 1 migration
                          1_users

                        -- down of 1_users
                        DROP TABLE users;
                        """));
        assertThat(run("status").out()).startsWith("up 1_users.up.sql\ndown 2_email.up.sql\n");
    }

    @Test
    void an_unknown_version_is_wrong_usage_with_the_nearest_name() {
        assertThat(run("migrate", "--to", "3_order"))
                .isEqualTo(wrong("no migration has the version or name \"3_order\"; did you mean 3_orders?"));
        assertThat(run("undo", "--name", "2_emial"))
                .isEqualTo(wrong("no migration has the version or name \"2_emial\"; did you mean 2_email?"));
        assertThat(database.tables()).containsExactly("schema_migrations");
    }

    @Test
    void what_is_applied_is_not_pending_and_the_other_way_round() {
        run("migrate", "--to", "2");

        assertThat(run("migrate", "--name", "1")).isEqualTo(wrong("1_users is not pending: it is applied"));
        assertThat(run("undo", "--name", "3")).isEqualTo(wrong("3_orders is not applied, so it cannot be reverted"));
    }

    @Test
    void one_in_the_middle_cannot_be_taken_out_of_a_history_that_is_one_number() {
        run("migrate");

        assertThat(run("undo", "--name", "2"))
                .isEqualTo(wrong("golang-migrate records only the newest version, so 3_orders must be reverted before"
                        + " 2_email; use --all --to"));
        run("undo", "--all", "--to", "2", "--yes");
        assertThat(run("migrate", "--name", "3"))
                .isEqualTo(wrong("golang-migrate records only the newest version, so 2_email must be applied before"
                        + " 3_orders; use --to"));
    }

    @Test
    void a_failure_leaves_the_history_dirty_and_says_how_to_recover() {
        history.migration("4_bad", "CREATE TABLE half ();\nSELECT 1/0;\n", "DROP TABLE half;\n");

        CommandRun failed = run("migrate").with(directory);

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out()).endsWith("== 4_bad: migrating =======\n");
        assertThat(failed.err())
                .isEqualTo(
                        """
                        backstitch: up of 4_bad failed: DIR/migrations/4_bad.up.sql:2: division by zero (SQLSTATE 22012)
                          SELECT 1/0;
                          history   public.schema_migrations has version 4 as dirty: golang-migrate refuses to go on
                          to do     see what it left behind, put that right, and correct the migration
                          then      UPDATE public.schema_migrations SET version = 3, dirty = false;
                        """);
        assertThat(run("migrate"))
                .isEqualTo(
                        new CommandRun(
                                1,
                                "",
                                """
                        backstitch: version 4 is dirty: golang-migrate began it and did not end it, and refuses to go on.
                          to do     see what it left behind, put that right, then set the history to where the database stands
                        """));
        history.migration("4_bad", "CREATE TABLE whole ();\n", "DROP TABLE whole;\n");
        database.sql("UPDATE public.schema_migrations SET version = 3, dirty = false;");
        assertThat(run("migrate").exitCode()).isZero();
    }

    @Test
    void a_failure_of_another_tool_is_not_recorded() {
        history.file("pairs/1-users.up.sql", "CREATE TABLE users ();\n")
                .file("pairs/1-users.down.sql", "DROP TABLE users;\n")
                .file("pairs/2-bad.up.sql", "SELECT 1/0;\n")
                .file("pairs/2-bad.down.sql", "SELECT 1;\n");

        assertThat(run("migrate", "--migrations", directory.resolve("pairs").toString())
                        .with(directory)
                        .err())
                .isEqualTo(
                        """
                        backstitch: up of 2-bad failed: DIR/pairs/2-bad.up.sql:1: division by zero (SQLSTATE 22012)
                          SELECT 1/0;
                          history   public.backstitch_migrations does not have 2-bad as applied
                          to do     correct it and run migrate again; what it did outside a transaction, if anything, is still there
                        """);
    }

    @Test
    void an_older_migration_that_is_pending_is_applied_with_a_warning() {
        String pairs = directory.resolve("pairs").toString();
        history.file("pairs/2-b.up.sql", "CREATE TABLE b ();\n").file("pairs/2-b.down.sql", "DROP TABLE b;\n");
        run("migrate", "--migrations", pairs);
        history.file("pairs/1-a.up.sql", "CREATE TABLE a ();\n").file("pairs/1-a.down.sql", "DROP TABLE a;\n");

        assertThat(run("status", "--migrations", pairs)).isEqualTo(ok("up 2-b.up.sql\ndown 1-a.up.sql\n"));
        assertThat(run("migrate", "--migrations", pairs))
                .isEqualTo(new CommandRun(
                        0,
                        "== 1-a: migrating =======\n== 1-a: migrated (TIME)\n\n",
                        "warning: 1-a is older than 2-b, which is applied\n"));
        assertThat(run("undo", "--name", "1-a", "--migrations", pairs).exitCode())
                .isZero();
        assertThat(database.tables()).containsExactly("b", "backstitch_migrations");
    }

    @Test
    void dbmate_s_files_go_the_same_way() {
        String folder = directory.resolve("mate").toString();
        history.file("mate/1_a.sql", "-- migrate:up\nCREATE TABLE a ();\n-- migrate:down\nDROP TABLE a;\n")
                .file("mate/2_b.sql", "-- migrate:up\nCREATE TABLE b ();\n-- migrate:down\nDROP TABLE b;\n");

        run("migrate", "--migrations", folder);
        assertThat(run("undo", "--name", "1_a.sql", "--migrations", folder).exitCode())
                .isZero();
        assertThat(run("status", "--migrations", folder)).isEqualTo(ok("up 2_b.sql\ndown 1_a.sql\n"));
    }

    @Test
    void a_history_that_names_a_missing_file_is_shown_and_stands_against_a_change() {
        run("migrate");
        database.sql("UPDATE schema_migrations SET version = 42");

        assertThat(run("status"))
                .isEqualTo(new CommandRun(
                        0,
                        "up 1_users.up.sql\nup 2_email.up.sql\nup 3_orders.up.sql\nup 42\n",
                        "warning: version 42 is applied, and no file has it\n"));
        assertThat(run("undo"))
                .isEqualTo(
                        new CommandRun(
                                1,
                                "",
                                """
                        backstitch: the history of the database names what no file has, so nothing is reverted in it.
                          missing   42
                          to do     bring the files back (from another branch, perhaps), or name the right folder: --migrations DIR
                        """));
    }

    @Test
    void what_has_no_down_is_not_reverted_and_nothing_after_it() {
        history.file("migrations/2_email.down.sql", "-- nothing here\n");
        run("migrate");

        assertThat(run("undo", "--all", "--yes").with(directory))
                .isEqualTo(
                        new CommandRun(
                                1,
                                "",
                                """
                        backstitch: 2_email cannot be reverted, so nothing is: 2_email.down.sql holds only comments.
                          to do     write its down, or restore a backup
                        """));
        assertThat(database.tables()).contains("orders");
    }

    private CommandRun run(String... args) {
        String[] words = new String[args.length + 1];
        System.arraycopy(args, 0, words, 0, args.length);
        words[args.length] = directory.toString();
        return database.run(words);
    }

    private static CommandRun ok(String out) {
        return new CommandRun(0, out, "");
    }

    private static CommandRun wrong(String message) {
        return new CommandRun(2, "", "backstitch: " + message + "\n");
    }
}
