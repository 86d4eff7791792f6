package dev.backstitch.engine.tool.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.Timeouts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeoutTests {

    private static final Duration NONE = Duration.ZERO;
    private static final Duration SHORT = Duration.ofMillis(250);

    @TempDir
    private Path folder;

    private void fails(Workbench bench, String message) {
        assertThatExceptionOfType(StepFailedException.class)
                .isThrownBy(() -> bench.up(0))
                .withMessage("up of 1-slow failed: " + folder + "/1-slow.up.sql:" + message);
        bench.file("2-next.up.sql", "");
        bench.restart();
        assertThat(bench.up(1).leaks()).isEmpty();
    }

    @Test
    void a_statement_that_takes_too_long_names_its_key() {
        try (Workbench bench = new Workbench(folder, new Timeouts(SHORT, NONE, NONE))) {
            bench.file("1-slow.up.sql", "CREATE TABLE t ();\nSELECT pg_sleep(20);");

            fails(
                    bench,
                    """
                    2: a statement took longer than 250 ms; raise timeouts.statement in backstitch.yaml (0 is no limit) \
                    if it may (SQLSTATE 57014)
                      SELECT pg_sleep(20);""");
        }
    }

    @Test
    void a_lock_that_is_not_had_names_its_key() throws Exception {
        try (Workbench bench = new Workbench(folder, new Timeouts(NONE, SHORT, NONE))) {
            bench.sql("CREATE TABLE busy ()");
            bench.file("1-slow.up.sql", "ALTER TABLE busy ADD COLUMN a int;");
            try (Connection other = bench.database().connect();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("LOCK TABLE busy");

                fails(
                        bench,
                        """
                        1: waiting for a lock took longer than 250 ms; raise timeouts.lock in backstitch.yaml (0 is no \
                        limit) if it may (SQLSTATE 55P03)
                          ALTER TABLE busy ADD COLUMN a int;""");
            }
        }
    }

    @Test
    void a_migration_that_takes_too_long_names_its_key() {
        try (Workbench bench = new Workbench(folder, new Timeouts(NONE, NONE, SHORT))) {
            bench.file("1-slow.up.sql", "SELECT 1;\nSELECT pg_sleep(20);\nSELECT 3;");

            fails(
                    bench,
                    """
                    2: the migration took longer than 250 ms; raise timeouts.migration in backstitch.yaml (0 is no \
                    limit) if it may (SQLSTATE 57014)
                      SELECT pg_sleep(20);""");
        }
    }

    @Test
    void many_quick_statements_are_stopped_between_them_too() {
        try (Workbench bench = new Workbench(folder, new Timeouts(NONE, NONE, SHORT))) {
            bench.file("1-slow.up.sql", "-- backstitch:no-transaction\n" + "SELECT pg_sleep(0.02);\n".repeat(1000));

            assertThatExceptionOfType(StepFailedException.class)
                    .isThrownBy(() -> bench.up(0))
                    .withMessageContaining("the migration took longer than 250 ms");
        }
    }

    @Test
    void after_a_migration_ran_out_of_time_the_same_migrator_goes_on() {
        try (Workbench bench = new Workbench(folder, new Timeouts(NONE, NONE, Duration.ofSeconds(1)))) {
            bench.file("1-slow.up.sql", "SELECT pg_sleep(20);").file("2-next.up.sql", "CREATE TABLE next ();");
            assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> bench.up(0));

            bench.up(1);

            assertThat(bench.tables()).contains("next");
        }
    }

    @Test
    void a_limit_that_the_migration_set_itself_is_told_in_the_servers_words() {
        try (Workbench bench = new Workbench(folder, Timeouts.DEFAULTS)) {
            bench.file("1-slow.up.sql", "SET LOCAL statement_timeout = 50; SELECT pg_sleep(20);");

            fails(
                    bench,
                    """
                    1: canceling statement due to statement timeout (SQLSTATE 57014)
                      SET LOCAL statement_timeout = 50; SELECT pg_sleep(20);""");
        }
    }
}
