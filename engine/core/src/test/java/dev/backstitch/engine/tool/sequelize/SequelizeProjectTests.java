package dev.backstitch.engine.tool.sequelize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.Needs;
import dev.backstitch.engine.config.Project;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.InvalidMigrationsException;
import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.MigrationTools;
import dev.backstitch.engine.tool.ToolUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a project is found and read. */
@Needs("node")
class SequelizeProjectTests {

    private static final String UP = "await queryInterface.sequelize.query('CREATE TABLE t ()');";
    private static final String DOWN = "await queryInterface.dropTable('t');";

    private SequelizeWorkbench bench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new SequelizeWorkbench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String unavailable() {
        ToolUnavailableException thrown = assertThatExceptionOfType(ToolUnavailableException.class)
                .isThrownBy(() -> bench.tool())
                .actual();
        return String.valueOf(thrown.getMessage()).replace(bench.project().toString(), "app");
    }

    @Test
    void files_are_ordered_by_the_code_units_of_their_names() {
        for (String name : new String[] {"20240101_b", "20240101A-c", "2024010-z", "20240101-a", "20240101a-d"}) {
            bench.migration(name, UP, DOWN);
        }

        assertThat(bench.tool().migrations())
                .extracting(Migration::name)
                .containsExactly("2024010-z", "20240101-a", "20240101A-c", "20240101_b", "20240101a-d");
    }

    @Test
    void the_version_is_the_number_where_only_one_file_has_it() {
        bench.migration("1-a", UP, DOWN)
                .migration("2-b", UP, DOWN)
                .migration("2-c", UP, DOWN)
                .migration("d", UP, DOWN);

        assertThat(bench.tool().migrations())
                .extracting(migration -> migration.version().text())
                .containsExactly("1", "2-b", "2-c", "d");
    }

    @Test
    void two_files_that_differ_in_their_ending_only_keep_it() {
        bench.file("migrations/1-a.cjs", "exports.up = async () => {};").migration("1-a", UP, DOWN);

        assertThat(bench.tool().migrations()).extracting(Migration::name).containsExactly("1-a.cjs", "1-a.js");
    }

    @Test
    void a_migration_says_where_its_halves_begin() {
        bench.migration("1-a", UP, DOWN);
        Path file = bench.project().resolve("migrations/1-a.js");

        Migration migration = bench.migration(0);

        assertThat(migration.location(Direction.UP)).contains(new Location(file, 2));
        assertThat(migration.location(Direction.DOWN)).contains(new Location(file, 5));
    }

    @Test
    void a_down_that_is_missing_empty_or_a_comment_is_told_before_anything_runs() {
        bench.file("migrations/1-none.js", "exports.up = async () => {};")
                .migration("2-empty", UP, "")
                .migration("3-comment", UP, "/* await queryInterface.dropTable('t'); */")
                .file("migrations/4-arrow.js", "exports.up = async () => {};\nexports.down = () => Promise.resolve();")
                .migration("5-real", UP, DOWN);

        assertThat(bench.tool().migrations())
                .extracting(Migration::reversal)
                .containsExactly(
                        new Reversal.Missing("its down is missing"),
                        new Reversal.Missing("its down is empty"),
                        new Reversal.Missing("its down holds only comments"),
                        new Reversal.Missing("its down is empty"),
                        new Reversal.Reversible());
    }

    @Test
    void comments_declare_how_it_comes_back() {
        bench.file("migrations/1-a.js", "// backstitch:irreversible deletes rows\nexports.up = async () => {};")
                .file("migrations/2-b.js", "  // backstitch:nothing-to-undo analyses\nexports.up = async () => {};");

        assertThat(bench.tool().migrations())
                .extracting(Migration::reversal)
                .containsExactly(
                        new Reversal.Irreversible("deletes rows", false), new Reversal.NothingToUndo("analyses"));
    }

    @Test
    void a_file_without_up_is_bad_input() {
        bench.file("migrations/index.js", "exports.helper = 1;");

        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(() -> bench.tool())
                .withMessage(bench.project().resolve("migrations/index.js")
                        + ": exports no up, and Sequelize would fail on it; add one, or move the file elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path.resolve('db', 'steps')",
                "path.join(__dirname, 'db', 'steps')",
                "'./db/steps'",
                "path.resolve(__dirname, './db/steps'), // here",
            })
    void the_project_folder_leads_to_the_migrations(String expression) {
        bench.file(
                        ".sequelizerc",
                        "const path = require('path');\nmodule.exports = {\n  'migrations-path': " + expression
                                + "\n};\n")
                .file(
                        "db/steps/1-a.js",
                        "exports.up = async (queryInterface) => queryInterface.sequelize.query('SELECT 1');");

        MigrationTool tool = MigrationTools.load(bench.project());

        assertThat(tool.name()).isEqualTo("sequelize");
        assertThat(tool.source()).isEqualTo(bench.project().resolve("db/steps"));
        assertThat(tool.migrations()).hasSize(1);
    }

    @Test
    void the_project_and_its_folder_of_migrations_are_one_place_and_options_come_from_the_file() {
        bench.file("server/migrations/1-a.ts", "export const up = async (queryInterface: unknown) => queryInterface;")
                .file(".sequelizerc", "module.exports = { 'migrations-path': 'server/migrations' };")
                .file("config/config.json", "{\"ci\": {\"migrationStorageTableName\": \"found\"}}")
                .file("backstitch.yaml", "node.args: [-r, tsx/cjs]\nsequelize.environment: ci\n");

        MigrationTool tool = Project.load(bench.project(), Map.of(), new Surroundings(Map.of(), Map.of()))
                .tool();

        assertThat(tool.source()).isEqualTo(bench.project().resolve("server/migrations"));
        assertThat(tool.historyTables()).containsExactly("public.found");
        assertThat(tool.migrations())
                .extracting(Migration::reversal)
                .containsExactly(new Reversal.Missing("its down is missing"));
    }

    @Test
    void folders_of_sql_and_of_other_scripts_are_not_shadowed() throws IOException {
        bench.file("migrations/1_a.up.sql", "CREATE TABLE a ();")
                .file("migrations/1_a.down.sql", "DROP TABLE a;")
                .file(
                        "knex/1_a.js",
                        "exports.up = (knex) => knex.schema.createTable('a', () => {});\nexports.down = (knex) => knex.schema.dropTable('a');");

        assertThat(MigrationTools.load(bench.project().resolve("migrations")).name())
                .isNotEqualTo("sequelize");
        assertThat(new SequelizeProvider().recognises(bench.project())).isFalse();
        assertThat(new SequelizeProvider().recognises(bench.project().resolve("knex")))
                .isFalse();
        Files.delete(bench.project().resolve("migrations/1_a.up.sql"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module.exports = { development: { dialect: 'postgres', migrationStorageTableName: 'found' } };",
                "module.exports = Promise.resolve({ development: { dialect: 'postgres', migrationStorageTableName: 'found' } });",
                "module.exports = async () => ({ development: { dialect: 'postgres', migrationStorageTableName: 'found' } });",
                "module.exports = (done) => done(null, { development: { dialect: 'postgres', migrationStorageTableName: 'found' } });",
                "module.exports = { dialect: 'postgres', migrationStorageTableName: 'found' };",
                "exports.__esModule = true; exports.default = { development: { url: 'postgres://x/y', migrationStorageTableName: 'found' } };",
            })
    void the_config_is_an_object_a_promise_or_a_function(String config) {
        bench.file("config/config.js", config).migration("1-a", UP, DOWN);

        assertThat(bench.tool().historyTables()).containsExactly("public.found");
    }

    @Test
    void the_config_may_be_an_ecmascript_module_and_named_by_sequelizerc() {
        bench.file(".sequelizerc", "module.exports = { config: 'settings/db.mjs', env: 'ci' };")
                .file(
                        "settings/db.mjs",
                        "export default { ci: { dialect: 'postgres', migrationStorageTableName: 'found' } };")
                .migration("1-a", UP, DOWN);

        assertThat(bench.tool().historyTables()).containsExactly("public.found");
    }

    @Test
    void the_environment_can_be_chosen() {
        bench.file("config/config.json", "{\"ci\": {\"dialect\": \"postgres\", \"schema\": \"app\"}}")
                .option("sequelize.environment", "ci")
                .migration(
                        "1-a",
                        "await queryInterface.sequelize.query(`CREATE TABLE ${process.env.NODE_ENV} ()`);",
                        DOWN);
        bench.sql("CREATE SCHEMA app");

        assertThat(bench.tool().historyTables()).containsExactly("app.\"SequelizeMeta\"");
        bench.up(0);
        assertThat(bench.tables()).containsExactly("ci");
    }

    @Test
    void an_environment_that_the_config_lacks() {
        bench.option("sequelize.environment", "staging").migration("1-a", UP, DOWN);

        assertThat(unavailable())
                .isEqualTo("sequelize cannot run: app/config/config.json has no environment \"staging\"; it has"
                        + " development. Name one with sequelize.environment in backstitch.yaml, or with NODE_ENV");
    }

    @Test
    void a_dialect_that_is_not_postgres() {
        bench.file("config/config.json", "{\"development\": {\"dialect\": \"mysql\"}}")
                .migration("1-a", UP, DOWN);

        assertThat(unavailable())
                .isEqualTo("sequelize cannot run: app/config/config.json: the dialect is mysql; Backstitch runs"
                        + " migrations on Postgres only");
    }

    @Test
    void a_config_that_throws() {
        bench.file("config/config.js", "\nthrow new Error('set DB_PASSWORD');").migration("1-a", UP, DOWN);

        assertThat(unavailable()).isEqualTo("sequelize cannot run: app/config/config.js:2: set DB_PASSWORD");
    }

    @Test
    void sequelize_that_is_not_installed() throws IOException {
        bench.migration("1-a", UP, DOWN);
        Files.delete(bench.project().resolve("node_modules"));

        assertThat(unavailable())
                .isEqualTo("sequelize cannot run: sequelize is not installed in app; run npm install there"
                        + " (sequelize 6 is supported)");
    }

    @Test
    void pg_that_is_not_installed() throws IOException {
        bench.migration("1-a", UP, DOWN);
        Files.delete(bench.project().resolve("node_modules"));
        bench.file("node_modules/sequelize/index.js", "module.exports = class Sequelize {};");

        assertThat(unavailable())
                .isEqualTo("sequelize cannot run: pg, the driver for Postgres, is not installed in app;"
                        + " run npm install pg there");
        Files.delete(bench.project().resolve("node_modules/sequelize/index.js"));
        Files.delete(bench.project().resolve("node_modules/sequelize"));
    }

    @Test
    void node_that_is_not_installed() {
        bench.option("node.program", "no-such-node").migration("1-a", UP, DOWN);

        assertThat(unavailable())
                .isEqualTo("sequelize cannot run: Node cannot be started as \"no-such-node\"; install Node 18 or"
                        + " newer, or name the program with node.program in backstitch.yaml");
    }

    @Test
    void node_that_is_too_old() {
        bench.file("old.js", "Object.defineProperty(process, 'versions', { value: { node: '16.20.2' } });")
                .option("node.args", "-r", "./old.js")
                .migration("1-a", UP, DOWN);

        assertThat(unavailable())
                .isEqualTo("sequelize cannot run: Node 16.20.2 is too old; install Node 18 or newer, or name the"
                        + " program with node.program in backstitch.yaml");
    }

    @Test
    void a_history_that_is_kept_in_a_file_is_refused() {
        bench.file("config/config.json", "{\"dialect\": \"postgres\", \"migrationStorage\": \"json\"}")
                .migration("1-a", UP, DOWN);

        assertThat(unavailable())
                .isEqualTo(
                        "sequelize cannot run: app/config/config.json: migrationStorage is \"json\"; Backstitch reads"
                                + " the history from a table: use \"sequelize\" in the environment that it runs in");
    }
}
