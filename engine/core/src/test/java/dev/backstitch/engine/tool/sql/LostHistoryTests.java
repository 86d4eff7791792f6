package dev.backstitch.engine.tool.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.tool.StepFailedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostHistoryTests {

    @TempDir
    private Path folder;

    private void fails(Workbench bench, String message) {
        bench.up(0);

        assertThatExceptionOfType(StepFailedException.class)
                .isThrownBy(() -> bench.down(0))
                .withMessage("down of " + bench.migration(0) + " failed: " + folder + message);
    }

    @Test
    void a_down_that_drops_the_table_of_golang_migrate_is_told_so() {
        try (Workbench bench = new Workbench(folder)) {
            bench.file("1_a.up.sql", "SELECT 1;")
                    .file("1_a.down.sql", "SELECT 1;\nDROP TABLE IF EXISTS schema_migrations;\n");

            fails(
                    bench,
                    """
                    /1_a.down.sql:2: the migration drops public.schema_migrations, in which golang-migrate records what \
                    is applied; leave that table alone
                      DROP TABLE IF EXISTS schema_migrations;""");
            assertThat(bench.migrator().applied()).isEmpty();
            assertThatExceptionOfType(StepFailedException.class)
                    .isThrownBy(() -> bench.up(0))
                    .withMessage(
                            """
                            up of 1_a failed: %s/1_a.up.sql:1: public.schema_migrations, in which golang-migrate records \
                            what is applied, is not there: an earlier migration dropped it (SQLSTATE 42P01)"""
                                    .formatted(folder));
        }
    }

    @Test
    void a_down_that_drops_the_table_of_dbmate_is_undone() {
        try (Workbench bench = new Workbench(folder)) {
            bench.file("1_a.sql", "-- migrate:up\nSELECT 1;\n-- migrate:down\nDROP TABLE schema_migrations;\n");

            fails(
                    bench,
                    """
                    /1_a.sql:4: the migration drops public.schema_migrations, in which dbmate records what is applied; \
                    leave that table alone
                      DROP TABLE schema_migrations;""");
            assertThat(bench.tables()).containsExactly("schema_migrations");
        }
    }

    @Test
    void a_down_that_drops_the_schema_of_the_table_is_told_so() {
        try (Workbench bench = new Workbench(folder)) {
            bench.file("1-a.up.sql", "SELECT 1;").file("1-a.down.sql", "DROP SCHEMA public CASCADE;\n");

            fails(
                    bench,
                    """
                    /1-a.down.sql:1: the migration drops public.backstitch_migrations, in which sql-pairs records what is \
                    applied; leave that table alone
                      DROP SCHEMA public CASCADE;""");
        }
    }
}
