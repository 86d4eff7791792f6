package dev.backstitch.engine.tool.sequelize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.Needs;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.tool.AppliedMigration;
import dev.backstitch.engine.tool.ExecutedStatement;
import dev.backstitch.engine.tool.Migrator;
import dev.backstitch.engine.tool.SessionLeak;
import dev.backstitch.engine.tool.StepResult;
import dev.backstitch.engine.tool.Timeouts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Needs("node")
class SequelizeRunTests {

    private SequelizeWorkbench bench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new SequelizeWorkbench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static String createTable(String name) {
        return "await queryInterface.createTable('%s', { id: { type: Sequelize.INTEGER, primaryKey: true } });"
                .formatted(name);
    }

    private static String dropTable(String name) {
        return "await queryInterface.dropTable('%s');".formatted(name);
    }

    @Test
    void a_migration_goes_up_and_down_and_is_recorded_by_its_file_name() {
        bench.migration("20240101-users", createTable("users"), dropTable("users"));

        StepResult up = bench.up(0);

        assertThat(up.statements()).isEqualTo(1);
        assertThat(up.leaks()).isEmpty();
        assertThat(up.warnings()).isEmpty();
        assertThat(up.executed()).singleElement().satisfies(statement -> {
            assertThat(statement.sql())
                    .isEqualTo("CREATE TABLE IF NOT EXISTS \"users\" (\"id\" INTEGER , PRIMARY KEY (\"id\"));");
            assertThat(statement.elapsed()).isPositive();
            assertThat(statement.error()).isEmpty();
        });
        assertThat(bench.tables()).containsExactly("users");
        assertThat(bench.recorded()).containsExactly("20240101-users.js");
        assertThat(bench.migrator().applied())
                .containsExactly(new AppliedMigration("20240101", Map.of("name", "20240101-users.js")));
        bench.down(0);
        assertThat(bench.tables()).isEmpty();
        assertThat(bench.migrator().applied()).isEmpty();
    }

    @Test
    void umzugs_style_is_recognised() {
        bench.file(
                "migrations/1-users.js",
                """
                exports.up = async ({ context: queryInterface, name }) => {
                  await queryInterface.createTable('users', { id: 'integer' });
                  await queryInterface.sequelize.query(`COMMENT ON TABLE users IS '${name}'`);
                };
                exports.down = async (params) => {
                  await params.context.dropTable('users');
                };
                """);

        bench.up(0);

        assertThat(bench.rows("SELECT obj_description('users'::regclass)")).containsExactly("1-users.js");
        assertThat(bench.down(0).statements()).isEqualTo(1);
        assertThat(bench.tables()).isEmpty();
    }

    @Test
    void the_context_may_be_sequelize_itself_or_hold_both() {
        bench.file(
                "migrations/1-users.js",
                """
                exports.up = async ({ context: sequelize }) => {
                  await sequelize.query('CREATE TABLE users ()');
                };
                exports.down = async ({ context: { queryInterface, Sequelize } }) => {
                  await queryInterface.sequelize.query('DROP TABLE users', { type: Sequelize.QueryTypes.RAW });
                };
                """);

        bench.up(0);

        assertThat(bench.tables()).containsExactly("users");
        bench.down(0);
        assertThat(bench.tables()).isEmpty();
    }

    @Test
    void modules_of_every_kind_are_loaded() {
        bench.file("package.json", "{\"type\": \"module\"}")
                .option("node.args", "-r", "tsx/cjs")
                .file(
                        "migrations/1-a.cjs",
                        "exports.up = async (q) => { await q.sequelize.query('CREATE TABLE a ()'); };\n"
                                + "exports.down = async (q) => { await q.dropTable('a'); };\n")
                .file(
                        "migrations/2-b.js",
                        """
                        import { DataTypes } from 'sequelize';
                        export async function up(queryInterface) {
                          await queryInterface.createTable('b', { id: DataTypes.INTEGER });
                        }
                        export async function down(queryInterface) {
                          await queryInterface.dropTable('b');
                        }
                        """)
                .file(
                        "migrations/3-c.ts",
                        """
                        import type { QueryInterface } from 'sequelize';
                        export default {
                          up: async (queryInterface: QueryInterface): Promise<void> => {
                            await queryInterface.sequelize.query('CREATE TABLE c ()');
                          },
                          down: async (queryInterface: QueryInterface): Promise<void> => {
                            await queryInterface.dropTable('c');
                          },
                        };
                        """)
                .file("migrations/types.d.ts", "export type Nothing = never;")
                .file("migrations/4-not-seen.mjs", "export const up = 1;");

        for (int trip = 0; trip < 2; trip++) {
            for (int i = 0; i < 3; i++) {
                bench.up(i);
            }
            assertThat(bench.tables()).containsExactly("a", "b", "c");
            for (int i = 2; i >= 0; i--) {
                bench.down(i);
            }
            assertThat(bench.tables()).isEmpty();
        }
        assertThat(bench.tool().migrations()).hasSize(3);
    }

    @Test
    void a_transaction_counts_as_no_statement() {
        bench.migration(
                "1-two",
                "await queryInterface.sequelize.transaction(async (transaction) => {"
                        + " await queryInterface.sequelize.query('CREATE TABLE a ()', { transaction });"
                        + " await queryInterface.sequelize.query('CREATE TABLE b ()', { transaction }); });",
                "await queryInterface.sequelize.transaction(async () => {});");

        StepResult up = bench.up(0);

        assertThat(up.executed())
                .extracting(ExecutedStatement::sql)
                .containsExactly("START TRANSACTION;", "CREATE TABLE a ()", "CREATE TABLE b ()", "COMMIT;");
        assertThat(up.statements()).isEqualTo(2);
        assertThat(bench.down(0).statements()).isZero();
    }

    @Test
    void output_of_migrations_and_of_their_child_processes_does_no_harm() {
        bench.migration(
                "1-noisy",
                "console.log('{}'); process.stdout.write('no newline'); console.error('error');"
                        + " require('child_process').execSync('printf child', { stdio: 'inherit' });"
                        + createTable("users"),
                dropTable("users"));

        bench.up(0);

        assertThat(bench.recorded()).containsExactly("1-noisy.js");
    }

    @Test
    void what_a_migration_leaves_in_its_session_is_told_and_does_not_reach_the_next() {
        bench.migration(
                        "1-leaks",
                        "await queryInterface.sequelize.query('CREATE SCHEMA other; SET search_path = other');",
                        "await queryInterface.sequelize.query('DROP SCHEMA other');")
                .migration("2-users", createTable("users"), dropTable("users"));

        assertThat(bench.up(0).leaks()).containsExactly(new SessionLeak("search_path", "other"));
        assertThat(bench.up(1).leaks()).isEmpty();
        assertThat(bench.tables()).containsExactly("users");
    }

    @Test
    void what_a_migration_keeps_in_its_modules_does_not_reach_its_next_run() {
        bench.migration(
                "1-counts",
                "global.__unused = 0; const state = require('../state'); state.runs += 1;"
                        + " await queryInterface.sequelize.query(`CREATE TABLE run_${state.runs} ()`);",
                dropTable("run_1"));
        bench.file("state.js", "exports.runs = 0;");

        bench.up(0);
        bench.down(0);
        bench.up(0);

        assertThat(bench.tables()).containsExactly("run_1");
    }

    @Test
    void the_history_table_is_the_one_that_the_config_names() {
        bench.file(
                        "config/config.json",
                        "{\"development\": {\"dialect\": \"postgres\", \"migrationStorageTableName\": \"Steps\","
                                + " \"migrationStorageTableSchema\": \"meta\", \"migrationTimestamps\": true}}")
                .migration("1-users", createTable("users"), dropTable("users"));

        bench.up(0);

        assertThat(bench.tool().historyTables()).containsExactly("meta.\"Steps\"");
        assertThat(bench.rows(
                        "SELECT name || ' ' || (now() - \"createdAt\" < '1 hour') || (now() - \"updatedAt\" < '1 hour')"
                                + " FROM meta.\"Steps\""))
                .containsExactly("1-users.js truetrue");
    }

    @Test
    void a_history_table_that_a_migration_drops_is_made_anew() {
        bench.migration("1-drops", "await queryInterface.dropTable('SequelizeMeta');", createTable("unused"));

        bench.up(0);

        assertThat(bench.recorded()).containsExactly("1-drops.js");
    }

    @Test
    void rows_that_no_file_has_come_last() {
        bench.migration("2-b", createTable("b"), dropTable("b")).migration("10-a", createTable("a"), dropTable("a"));
        bench.up(0);
        bench.up(1);

        bench.sql("INSERT INTO \"SequelizeMeta\" VALUES ('0-gone.js')");

        assertThat(bench.migrator().applied())
                .extracting(AppliedMigration::version)
                .containsExactly("10", "2", "0-gone.js");
    }

    @Test
    void a_statement_that_fails_unnoticed_is_warned_of() {
        bench.migration(
                "1-swallows",
                "try { await queryInterface.sequelize.query('SELECT 1/0'); } catch { /* never mind */ }\n    "
                        + createTable("users"),
                dropTable("users"));

        assertThat(bench.warnings(0, Direction.UP))
                .containsExactly("app/migrations/1-swallows.js:3: a statement of its up failed, and it went on:"
                        + " division by zero (SQLSTATE 22012): SELECT 1/0");
        assertThat(bench.recorded()).containsExactly("1-swallows.js");
    }

    @Test
    void a_query_that_nobody_awaits_is_warned_of_and_waited_for() {
        bench.migration(
                "1-floats",
                "queryInterface.sequelize.query('SELECT pg_sleep(0.2); CREATE TABLE late ()');",
                dropTable("late"));

        assertThat(bench.warnings(0, Direction.UP))
                .containsExactly("app/migrations/1-floats.js:3: its up does not await a query, so that nobody knows"
                        + " when it ends: SELECT pg_sleep(0.2); CREATE TABLE late ()");
        assertThat(bench.tables()).containsExactly("late");
    }

    @Test
    void a_connection_of_its_own_to_this_database_is_seen_and_closed() {
        bench.migration(
                "1-own",
                "const { Client } = require('pg'); const client = new Client(); await client.connect();"
                        + " await client.query('CREATE TABLE own ()');",
                dropTable("own"));

        StepResult up = bench.up(0);

        assertThat(up.executed()).extracting(ExecutedStatement::sql).containsExactly("CREATE TABLE own ()");
        assertThat(bench.rows("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND query = 'CREATE TABLE own ()'"))
                .containsExactly("0");
    }

    @Test
    void a_connection_to_another_database_is_led_here_when_that_is_asked_for() {
        bench.option("sequelize.redirectConnections", "true")
                .migration(
                        "1-own",
                        "const other = new Sequelize('postgres://me:secret@db.invalid:1/app', { logging: false });"
                                + " await other.query('CREATE TABLE own ()'); await other.close();",
                        dropTable("own"));

        bench.up(0);

        assertThat(bench.tables()).containsExactly("own");
    }

    @Test
    void the_database_url_of_the_environment_is_this_database() {
        bench.file(
                        "config/config.json",
                        "{\"development\": {\"dialect\": \"postgres\", \"use_env_variable\": \"APP_DB\"}}")
                .file(".sequelizerc", "process.env.APP_DB = 'postgres://me@db.invalid/app'; module.exports = {};")
                .migration(
                        "1-own",
                        "const other = new Sequelize(process.env.APP_DB, { logging: false });"
                                + " await other.query('CREATE TABLE own ()'); await other.close();",
                        dropTable("own"));

        bench.up(0);

        assertThat(bench.tables()).containsExactly("own");
    }

    @Test
    void one_process_serves_one_database_after_the_other() {
        bench.migration("1-users", createTable("users"), dropTable("users"));
        bench.up(0);

        try (SequelizeWorkbench other = new SequelizeWorkbench(bench.project());
                Migrator migrator = bench.tool().open(other.database(), Timeouts.DEFAULTS)) {
            migrator.up(bench.migration(0));
            bench.down(0);

            assertThat(other.tables()).containsExactly("users");
            assertThat(bench.tables()).isEmpty();
        }
    }

    @Test
    void a_closed_migrator_leaves_no_connection() {
        bench.migration("1-users", createTable("users"), dropTable("users"));

        try (Migrator migrator = bench.tool().open(bench.database(), Timeouts.DEFAULTS)) {
            migrator.up(bench.migration(0));
        }

        List<String> others = bench.rows("SELECT query FROM pg_stat_activity WHERE datname = current_database()"
                + " AND pid <> pg_backend_pid() AND backend_type = 'client backend'");
        assertThat(others).isEmpty();
    }
}
