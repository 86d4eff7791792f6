package dev.backstitch.engine.tool.sequelize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.Needs;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.Timeouts;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real migrations do wrong, and what is said of it. After each fault the next migration runs. */
@Needs("node")
class SequelizeFaultTests {

    private static final String NEXT = "await queryInterface.sequelize.query('CREATE TABLE next ()');";

    private SequelizeWorkbench bench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new SequelizeWorkbench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** How the up of a migration with this body fails, when another one can still run after it. */
    private String failure(String up) {
        bench.migration("1-bad", up, "await queryInterface.dropTable('t');")
                .migration("2-next", NEXT, "await queryInterface.dropTable('next');");

        String failure = bench.failure(0, Direction.UP);

        bench.up(1);
        assertThat(bench.recorded()).containsExactly("2-next.js");
        assertThat(bench.tables()).contains("next");
        return failure;
    }

    @Test
    void a_statement_that_the_server_rejects() {
        assertThat(failure("await queryInterface.sequelize.query('CREATE TABLE t (a int);\\nSELEC 1');"))
                .isEqualTo(
                        """
                        up of 1-bad failed: app/migrations/1-bad.js:3: syntax error at or near "SELEC" (SQLSTATE 42601)
                          SELEC 1
                          ^""");
        assertThat(bench.tables()).containsExactly("next");
    }

    @Test
    void a_statement_that_sequelize_wrote_and_the_server_rejects() {
        assertThat(failure("await queryInterface.addColumn('gone', 'a', { type: Sequelize.INTEGER });"))
                .isEqualTo(
                        """
                        up of 1-bad failed: app/migrations/1-bad.js:3: relation "public.gone" does not exist (SQLSTATE 42P01)
                          ALTER TABLE "public"."gone" ADD COLUMN "a" INTEGER;""");
    }

    @Test
    void an_error_in_a_module_of_the_project_is_told_at_the_migration() {
        bench.file("lib.js", "exports.work = async () => {\n  throw new TypeError('no work today');\n};");

        assertThat(failure("await require('../lib').work();"))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:3: TypeError: no work today");
    }

    @Test
    void detail_and_hint_of_the_server() {
        assertThat(failure("await queryInterface.sequelize.query(`DO $$ BEGIN RAISE 'stop' USING DETAIL = 'much',"
                        + " HINT = 'less', ERRCODE = 'P0009'; END $$`);"))
                .isEqualTo(
                        """
                        up of 1-bad failed: app/migrations/1-bad.js:3: stop (SQLSTATE P0009)
                          DO $$ BEGIN RAISE 'stop' USING DETAIL = 'much', HINT = 'less', ERRCODE = 'P0009'; END $$
                          detail  much
                          hint    less""");
    }

    @Test
    void what_was_done_before_stays_as_the_real_tool_leaves_it() {
        assertThat(failure("await queryInterface.sequelize.query('CREATE TABLE half ()'); throw new Error('stop');"))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:3: stop");
        assertThat(bench.tables()).containsExactly("half", "next");
    }

    @Test
    void an_exit() {
        assertThat(failure("process.exit(0);"))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:3: it calls process.exit(0),"
                        + " which ends every migration after it too");
    }

    @Test
    void a_crash() {
        assertThat(
                        failure(
                                "console.log('last words'); process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});"))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:2: Node ended (exit code 137):\nlast words");
    }

    @Test
    void an_error_that_nobody_can_catch() {
        assertThat(failure(
                        "await new Promise(() => {\n      setTimeout(() => { throw new Error('late'); }, 1);\n    });"))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:4: it throws where nobody can catch it: late");
    }

    @Test
    void a_promise_that_nobody_awaits_and_that_is_rejected() {
        assertThat(failure("queryInterface.sequelize.query('SELECT 1/0');"))
                .isEqualTo(
                        """
                        up of 1-bad failed: app/migrations/1-bad.js:3: a promise that nobody awaits was rejected: division by zero (SQLSTATE 22012)
                          SELECT 1/0""");
    }

    @Test
    void a_transaction_left_open() {
        assertThat(failure("const transaction = await queryInterface.sequelize.transaction();\n"
                        + "    await queryInterface.sequelize.query('CREATE TABLE lost ()', { transaction });"))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:3: the migration ends with a transaction still"
                        + " open, and what it did there is rolled back; commit it");
        assertThat(bench.tables()).containsExactly("next");
    }

    @Test
    void a_connection_to_another_database() {
        assertThat(failure("const other = new Sequelize('postgres://me:secret@db.invalid:1/app', { logging: false });\n"
                        + "    await other.query('SELECT 1');"))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:4: the migration connects to app on"
                        + " db.invalid:1, another database than the one that it is run on; use"
                        + " queryInterface.sequelize, or set sequelize.redirectConnections: true in backstitch.yaml,"
                        + " which leads such connections here");
    }

    @Test
    void a_migration_that_never_ends() {
        bench.timeouts(new Timeouts(Duration.ZERO, Duration.ZERO, Duration.ofMillis(700)));

        assertThat(failure("await new Promise(() => {});"))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:2: the migration took longer than 700 ms;"
                        + " raise timeouts.migration in backstitch.yaml (0 is no limit) if it may");
    }

    @Test
    void a_migration_that_never_lets_go_of_the_processor() {
        bench.timeouts(new Timeouts(Duration.ZERO, Duration.ZERO, Duration.ofMillis(700)));

        assertThat(failure("for (;;) {}"))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:2: the migration took longer than 700 ms;"
                        + " raise timeouts.migration in backstitch.yaml (0 is no limit) if it may");
    }

    @Test
    void what_the_server_still_does_for_a_migration_that_took_too_long_is_ended() {
        bench.timeouts(new Timeouts(Duration.ZERO, Duration.ZERO, Duration.ofMillis(700)));

        failure("await queryInterface.sequelize.query('SELECT pg_sleep(60)');");

        assertThat(bench.rows("SELECT query FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60)'"))
                .isEmpty();
    }

    @Test
    void a_statement_that_takes_too_long() {
        bench.timeouts(new Timeouts(Duration.ofMillis(100), Duration.ZERO, Duration.ZERO));

        assertThat(failure("await queryInterface.sequelize.query('SELECT pg_sleep(60)');"))
                .isEqualTo(
                        """
                        up of 1-bad failed: app/migrations/1-bad.js:3: a statement took longer than 100 ms; raise timeouts.statement in backstitch.yaml (0 is no limit) if it may (SQLSTATE 57014)
                          SELECT pg_sleep(60)""");
    }

    @Test
    void a_transaction_that_waits_for_itself() {
        bench.timeouts(new Timeouts(Duration.ZERO, Duration.ofMillis(100), Duration.ZERO));

        assertThat(failure("await queryInterface.sequelize.query('CREATE TABLE t (a int)');\n"
                        + "    await queryInterface.sequelize.transaction(async (transaction) => {\n"
                        + "      await queryInterface.sequelize.query('LOCK t', { transaction });\n"
                        + "      await queryInterface.sequelize.query('ALTER TABLE t ADD b int');\n"
                        + "    });"))
                .isEqualTo(
                        """
                        up of 1-bad failed: app/migrations/1-bad.js:6: waiting for a lock took longer than 100 ms; raise timeouts.lock in backstitch.yaml (0 is no limit) if it may (SQLSTATE 55P03)
                          ALTER TABLE t ADD b int""");
    }

    @Test
    void an_extension_that_is_not_installed_is_not_the_migrations_fault() {
        bench.migration("1-bad", "await queryInterface.sequelize.query('CREATE EXTENSION no_such_thing');", "");

        assertThatExceptionOfType(StepFailedException.class)
                .isThrownBy(() -> bench.up(0))
                .satisfies(e -> assertThat(e.failure().environment()).isTrue());
    }

    @Test
    void a_syntax_error() {
        bench.file("migrations/1-bad.js", "module.exports = {\n  up: async ( => {},\n};\n")
                .migration("2-next", NEXT, "");

        assertThat(bench.failure(0, Direction.UP))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:2: SyntaxError: Unexpected token '=>'");
        bench.up(1);
    }

    @Test
    void a_module_that_is_not_there() {
        bench.file("migrations/1-bad.js", "const gone = require('gone');\nexports.up = async () => gone;\n");

        assertThat(bench.failure(0, Direction.UP))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:1: Cannot find module 'gone'");
    }

    @Test
    void an_up_that_returns_no_promise() {
        bench.file(
                "migrations/1-bad.js",
                "exports.up = (queryInterface) => { queryInterface.sequelize.query('SELECT 1'); };\n");

        assertThat(bench.failure(0, Direction.UP))
                .isEqualTo("up of 1-bad failed: app/migrations/1-bad.js:1: its up returns no promise, so nobody can"
                        + " wait for it; make it async, or return the promise");
    }

    @Test
    void a_rejection_with_something_that_is_no_error() {
        assertThat(failure("throw { code: 7 };"))
                .isEqualTo(
                        "up of 1-bad failed: app/migrations/1-bad.js:2: it rejected with { code: 7 }, which is no Error");
    }

    @Test
    void a_down_fails_like_an_up() {
        bench.migration(
                "1-users",
                "await queryInterface.sequelize.query('CREATE TABLE users ()');",
                "await queryInterface.sequelize.query('DROP TABLE user_s');");
        bench.up(0);

        assertThat(bench.failure(0, Direction.DOWN))
                .isEqualTo(
                        """
                        down of 1-users failed: app/migrations/1-users.js:6: table "user_s" does not exist (SQLSTATE 42P01)
                          DROP TABLE user_s""");
        assertThat(bench.recorded()).containsExactly("1-users.js");
    }

    @Test
    void a_row_that_is_there_already() {
        bench.migration("1-users", NEXT, "");
        bench.migrator();
        bench.sql("INSERT INTO \"SequelizeMeta\" VALUES ('1-users.js')");

        assertThat(bench.failure(0, Direction.UP))
                .startsWith("up of 1-users failed: app/migrations/1-users.js:2: sequelize could not record it in"
                        + " public.\"SequelizeMeta\": ERROR: duplicate key value violates unique constraint");
    }
}
