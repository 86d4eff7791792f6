package dev.backstitch.engine.tool.sequelize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.Needs;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import dev.backstitch.engine.tool.StepFailedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step is done twice, by sequelize-cli and by us, and must leave the same schema and the same history. */
@Needs("node")
class SequelizeDifferentialTests {

    private SequelizeWorkbench bench;
    private Database theirs;
    private String meta = "public.\"SequelizeMeta\"";

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new SequelizeWorkbench(folder);
        theirs = TestPostgres.database();
        config("");
    }

    @AfterEach
    void close() {
        theirs.close();
        bench.close();
    }

    private void config(String more) {
        bench.file(
                "config/config.js",
                "module.exports = { development: { use_env_variable: 'THEIR_DATABASE', dialect: 'postgres', %s } };"
                        .formatted(more));
    }

    private NodeModules.Result cli(String... arguments) {
        return bench.modules().cli(bench.project(), Map.of("THEIR_DATABASE", theirs.uri()), arguments);
    }

    private void theirs(String... arguments) {
        NodeModules.Result result = cli(arguments);
        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    private void assertSameState() {
        assertThat(state(bench.database())).isEqualTo(state(theirs));
    }

    /** The schema with its history table, and the rows of that. */
    private record State(Schema schema, List<String> rows) {}

    private State state(Database database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Schema schema = new SchemaReader(connection, new SchemaScope(Set.of(), false)).read();
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT name FROM " + meta + " ORDER BY 1")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return new State(schema, names);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void history() {
        bench.migration(
                        "20240101-roles",
                        "await queryInterface.sequelize.query(\"CREATE TYPE role AS ENUM ('ADMIN', 'NURSE')\");",
                        "await queryInterface.sequelize.query('DROP TYPE role');")
                .migration(
                        "20240102-users",
                        "await queryInterface.createTable('users', {"
                                + " id: { type: Sequelize.INTEGER, primaryKey: true, autoIncrement: true },"
                                + " email: { type: Sequelize.STRING(80), allowNull: false, unique: true },"
                                + " status: { type: Sequelize.ENUM('new', 'old'), defaultValue: 'new' },"
                                + " role: { type: 'role' }, createdAt: { type: Sequelize.DATE } });",
                        "await queryInterface.dropTable('users');")
                .migration(
                        "20240103-visits",
                        "const transaction = await queryInterface.sequelize.transaction(); try {"
                                + " await queryInterface.createTable('visits', { id: { type: Sequelize.UUID, primaryKey: true },"
                                + " userId: { type: Sequelize.INTEGER, references: { model: 'users', key: 'id' },"
                                + " onDelete: 'CASCADE' } }, { transaction });"
                                + " await queryInterface.addIndex('visits', ['userId'], { transaction });"
                                + " await transaction.commit();"
                                + " } catch (error) { await transaction.rollback(); throw error; }",
                        "await queryInterface.dropTable('visits');")
                .migration(
                        "20240104-phone",
                        "const columns = await queryInterface.describeTable('users'); if (!columns.phone) {"
                                + " await queryInterface.addColumn('users', 'phone', { type: Sequelize.STRING }); }",
                        "await queryInterface.removeColumn('users', 'phone');")
                .migration(
                        "20240105-rows",
                        "await queryInterface.bulkInsert('users', [{ email: 'a@b', phone: '1' }, { email: 'c@d' }]);",
                        "await queryInterface.bulkDelete('users', null);")
                .migration(
                        "20240106-email",
                        "await queryInterface.changeColumn('users', 'email', { type: Sequelize.TEXT, allowNull: true });"
                                + " await queryInterface.renameColumn('users', 'phone', 'mobile');"
                                + " await queryInterface.addConstraint('users', { fields: ['mobile'], type: 'check',"
                                + " name: 'mobile_ck', where: { mobile: { [Sequelize.Op.ne]: '' } } });",
                        "await queryInterface.removeConstraint('users', 'mobile_ck');"
                                + " await queryInterface.renameColumn('users', 'mobile', 'phone');"
                                + " await queryInterface.changeColumn('users', 'email', { type: Sequelize.STRING(80), allowNull: false });");
    }

    @Test
    void a_history_goes_up_and_down_step_by_step() {
        history();

        for (int i = 0; i < 6; i++) {
            theirs("db:migrate", "--to", bench.migration(i).name() + ".js");
            bench.up(i);
            assertSameState();
        }
        for (int i = 5; i >= 0; i--) {
            theirs("db:migrate:undo");
            bench.down(i);
            assertSameState();
        }
    }

    @Test
    void all_at_once_one_by_name_and_all_back() {
        history();

        theirs("db:migrate");
        bench.migrator().migrations().forEach(bench.migrator()::up);
        assertSameState();
        theirs("db:migrate:undo", "--name", "20240103-visits.js");
        bench.down(2);
        assertSameState();
        theirs("db:migrate", "--name", "20240103-visits.js");
        bench.up(2);
        assertSameState();
        theirs("db:migrate:undo:all", "--to", "20240104-phone.js");
        bench.down(5);
        bench.down(4);
        bench.down(3);
        assertSameState();
        theirs("db:migrate:undo:all");
        bench.down(2);
        bench.down(1);
        bench.down(0);
        assertSameState();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migrationStorageTableName: 'steps'",
                "migrationStorageTableName: 'Steps', migrationStorageTableSchema: 'meta'",
                "migrationTimestamps: true",
            })
    void the_history_table_is_the_same_whatever_the_config_says(String more) {
        config(more);
        history();

        theirs("db:migrate", "--to", "20240102-users.js");
        bench.up(0);
        bench.up(1);

        meta = bench.tool().historyTables().get(0);
        assertSameState();
        theirs("db:migrate:undo");
        bench.down(1);
        assertSameState();
    }

    @Test
    void each_can_go_on_where_the_other_stopped() {
        history();
        theirs("db:migrate", "--to", "20240102-users.js");

        try (var migrator = bench.tool().open(theirs, dev.backstitch.engine.tool.Timeouts.DEFAULTS)) {
            assertThat(migrator.applied()).hasSize(2);
            migrator.up(bench.migration(2));
        }

        theirs("db:migrate");
        for (int i = 0; i < 6; i++) {
            bench.up(i);
        }
        assertSameState();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "await queryInterface.sequelize.query('CREATE TABLE half ()'); throw new Error('stop');",
                "await queryInterface.sequelize.query('CREATE TABLE half (); SELECT 1/0');",
                "await queryInterface.sequelize.transaction(async (transaction) => {"
                        + " await queryInterface.sequelize.query('CREATE TABLE lost ()', { transaction });"
                        + " await queryInterface.sequelize.query('CREATE TABLE kept ()'); throw new Error('stop'); });",
                "const transaction = await queryInterface.sequelize.transaction();"
                        + " await queryInterface.sequelize.query('CREATE TABLE lost ()', { transaction });"
                        + " throw new Error('stop');",
                "Promise.reject(new Error('stop')); await new Promise((resolve) => setTimeout(resolve, 50));",
            })
    void a_failure_leaves_the_same_behind(String up) {
        bench.migration("1-ok", "await queryInterface.sequelize.query('CREATE TABLE ok ()');", "")
                .migration("2-bad", up, "");
        theirs("db:migrate", "--to", "1-ok.js");
        bench.up(0);

        assertThat(cli("db:migrate").exitCode()).isOne();
        assertThat(bench.failure(1, Direction.UP)).startsWith("up of 2-bad failed: ");

        assertSameState();
    }

    @Test
    void a_down_that_fails_leaves_the_same_behind() {
        bench.migration(
                "1-bad",
                "await queryInterface.sequelize.query('CREATE TABLE a (); CREATE TABLE b ()');",
                "await queryInterface.dropTable('a'); throw new Error('stop');");
        theirs("db:migrate");
        bench.up(0);

        assertThat(cli("db:migrate:undo").exitCode()).isOne();
        assertThat(bench.failure(0, Direction.DOWN)).endsWith("stop");

        assertSameState();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "process.exit(0);",
                "const transaction = await queryInterface.sequelize.transaction();"
                        + " await queryInterface.sequelize.query('CREATE TABLE lost ()', { transaction });",
            })
    void what_sequelize_passes_over_in_silence_we_call_a_failure(String up) {
        bench.migration("1-bad", up, "");

        assertThat(cli("db:migrate").exitCode()).isZero();

        org.assertj.core.api.Assertions.assertThatExceptionOfType(StepFailedException.class)
                .isThrownBy(() -> bench.up(0));
        assertThat(state(bench.database()).schema()).isEqualTo(state(theirs).schema());
    }
}
