package dev.backstitch.engine.tool.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.migration.Version;
import dev.backstitch.engine.tool.AppliedMigration;
import dev.backstitch.engine.tool.HistoryTableException;
import dev.backstitch.engine.tool.StepFailedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlPairRunTests {

    private Workbench bench;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        bench = new Workbench(folder)
                .file("9-users.up.sql", "CREATE TABLE users (id int);")
                .file("9-users.down.sql", "DROP TABLE users;");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> history() {
        return bench.rows("SELECT version, name FROM public.backstitch_migrations ORDER BY 1");
    }

    @Test
    void a_row_holds_version_name_and_time() {
        bench.file("10-it's_more.up.sql", "SELECT 1;");
        bench.up(0);
        bench.up(1);

        assertThat(history()).containsExactly("10|10-it's_more", "9|9-users");
        assertThat(bench.rows("SELECT applied_at > now() - interval '1 minute' FROM backstitch_migrations"))
                .containsExactly("t", "t");
        assertThat(bench.migrator().applied())
                .containsExactly(
                        new AppliedMigration("9", Map.of("name", "9-users")),
                        new AppliedMigration("10", Map.of("name", "10-it's_more")));

        bench.down(0);
        assertThat(history()).containsExactly("10|10-it's_more");
    }

    @Test
    void without_a_transaction_each_statement_is_one_of_its_own() {
        bench.file(
                "10-index.up.sql",
                """
                -- backstitch:no-transaction
                CREATE INDEX CONCURRENTLY i ON users (id);
                CREATE INDEX CONCURRENTLY j ON users (id);
                SELECT 1/0; -- ö
                CREATE TABLE never ();
                """);
        bench.up(0);

        assertThatExceptionOfType(StepFailedException.class)
                .isThrownBy(() -> bench.up(1))
                .withMessageEndingWith("10-index.up.sql:4: division by zero (SQLSTATE 22012)\n  SELECT 1/0; -- ö");
        assertThat(bench.rows("SELECT relname FROM pg_class WHERE relname IN ('i', 'j', 'never') ORDER BY 1"))
                .containsExactly("i", "j");
        assertThat(history()).containsExactly("9|9-users");
    }

    @Test
    void a_position_is_found_when_statements_are_sent_one_by_one() {
        bench.file("10-bad.up.sql", "-- backstitch:no-transaction\nSELECT 1;\n\n  SELECT 2 +\n    nonsense;\n");

        assertThatExceptionOfType(StepFailedException.class)
                .isThrownBy(() -> bench.up(1))
                .withMessageEndingWith(
                        """
                        10-bad.up.sql:5:5: column "nonsense" does not exist (SQLSTATE 42703)
                              nonsense;
                              ^""");
    }

    @Test
    void a_migration_of_another_folder_is_refused() {
        Migration stranger = new Migration(
                new Version("9"), "9-strangers", Optional.empty(), Optional.empty(), new Reversal.Reversible());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bench.migrator().up(stranger))
                .withMessage("9-strangers is no migration of " + folder);
        assertThatIllegalArgumentException().isThrownBy(() -> bench.migrator().down(stranger));
    }

    @Test
    void a_migration_without_a_down_is_not_reverted() {
        bench.file("10-one_way.up.sql", "SELECT 1;");
        bench.up(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bench.down(1))
                .withMessage("10-one_way has no down: there is no file 10-one_way.down.sql");
        assertThat(history()).containsExactly("10|10-one_way");
    }

    @Test
    void one_with_nothing_to_undo_is_taken_out_of_the_history() {
        bench.file("10-analyze.up.sql", "-- backstitch:nothing-to-undo statistics only\nANALYZE;");
        bench.up(1);

        assertThat(bench.down(1).statements()).isZero();
        assertThat(history()).isEmpty();
    }

    @Test
    void a_reversal_from_the_configuration_changes_nothing_of_which_migration_is_meant() {
        bench.up(0);

        bench.migrator().down(bench.migration(0).withReversal(new Reversal.Irreversible("in backstitch.yaml", true)));

        assertThat(history()).isEmpty();
    }

    @Test
    void a_second_migrator_reads_what_the_first_recorded() {
        bench.up(0);
        bench.restart();

        assertThat(bench.migrator().applied())
                .extracting(AppliedMigration::version)
                .containsExactly("9");
    }

    @Test
    void a_history_table_of_another_shape_is_no_fault_of_a_migration() {
        bench.sql("CREATE TABLE backstitch_migrations (id int)");

        assertThatExceptionOfType(HistoryTableException.class)
                .isThrownBy(() -> bench.migrator().applied())
                .withMessage(
                        "public.backstitch_migrations: cannot be read in %s: column \"version\" does not exist (SQLSTATE 42703)"
                                .formatted(bench.database().displayUrl()));
    }

    @Test
    void the_history_lies_in_the_schema_that_is_current() {
        bench.sql("CREATE SCHEMA \"My App\"; ALTER DATABASE %s SET search_path = \"My App\""
                .formatted(bench.database().name()));
        bench.up(0);

        assertThat(bench.rows("SELECT name FROM \"My App\".backstitch_migrations"))
                .containsExactly("9-users");
    }
}
