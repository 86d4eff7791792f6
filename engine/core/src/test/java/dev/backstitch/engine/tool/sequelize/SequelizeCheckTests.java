package dev.backstitch.engine.tool.sequelize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.Needs;
import dev.backstitch.engine.check.CheckProgress;
import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.CheckSettings;
import dev.backstitch.engine.check.RoundTripCheck;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.postgres.TestPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round trip over histories of Sequelize. */
@Needs("node")
class SequelizeCheckTests {

    private SequelizeWorkbench bench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new SequelizeWorkbench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private CheckReport check() {
        return RoundTripCheck.run(bench.tool(), TestPostgres.server(18), CheckSettings.DEFAULTS, CheckProgress.SILENT);
    }

    private static String create(String name) {
        return "await queryInterface.createTable('%s', { id: { type: Sequelize.INTEGER, primaryKey: true } });"
                .formatted(name);
    }

    @Test
    void verdicts_are_those_of_every_tool() {
        bench.migration("1-users", create("users"), "await queryInterface.dropTable('users');")
                .migration(
                        "2-type",
                        "await queryInterface.addColumn('users', 'kind', { type: Sequelize.ENUM('a') });",
                        "await queryInterface.removeColumn('users', 'kind');")
                .migration("3-no-sql", create("visits"), "await Promise.all([]);")
                .migration("4-empty", create("notes"), "")
                .migration("5-fails", create("marks"), "await queryInterface.sequelize.query('DROP TABLE mark');")
                .file(
                        "migrations/6-declared.js",
                        "// backstitch:irreversible rows are gone\nexports.up = async (queryInterface) => {\n"
                                + "  await queryInterface.sequelize.query('CREATE TABLE gone ()');\n};\n")
                .migration("7-bad", "await queryInterface.sequelize.query('SELEC');", "");

        CheckReport report = check();

        assertThat(report.trips())
                .extracting(TripOutcome::verdict)
                .containsExactly(
                        Verdict.REVERSIBLE,
                        Verdict.NOT_RESTORED,
                        Verdict.DOWN_MISSING,
                        Verdict.DOWN_MISSING,
                        Verdict.DOWN_FAILED,
                        Verdict.IRREVERSIBLE,
                        Verdict.UP_FAILED);
        assertThat(report.trips().get(2).reason()).contains("its down ran no SQL");
        assertThat(report.trips().get(3).reason()).contains("its down is empty");
    }

    @Test
    void warnings_reach_the_report() {
        bench.migration(
                "1-users",
                create("users"),
                "try { await queryInterface.sequelize.query('SELECT 1/0'); } catch { /* on */ }"
                        + " await queryInterface.dropTable('users');");

        TripOutcome outcome = check().trips().get(0);

        assertThat(outcome.verdict()).isEqualTo(Verdict.REVERSIBLE);
        assertThat(outcome.warnings())
                .containsExactly(bench.project().resolve("migrations/1-users.js")
                        + ":6: a statement of its down failed, and it went on: division by zero (SQLSTATE 22012):"
                        + " SELECT 1/0");
    }
}
