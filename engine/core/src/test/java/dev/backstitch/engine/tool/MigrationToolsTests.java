package dev.backstitch.engine.tool;

import static dev.backstitch.engine.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.migration.InvalidMigrationsException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationToolsTests {

    @TempDir
    private Path folder;

    private void rejects(String message) {
        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(() -> MigrationTools.load(folder))
                .withMessage(message.replace("$DIR", folder.toString()));
    }

    @Test
    void the_tools_of_the_class_path_are_known_by_name() {
        assertThat(MigrationTools.names()).contains("dbmate", "golang-migrate", "sql-pairs");
    }

    @Test
    void files_of_golang_migrate_are_recognised() {
        write(folder, "1_a.up.sql", "SELECT 1;");

        MigrationTool tool = MigrationTools.load(folder);

        assertThat(tool.name()).isEqualTo("golang-migrate");
        assertThat(tool.source()).isEqualTo(folder);
        assertThat(tool.migrations()).hasSize(1);
        assertThat(tool.historyTables()).containsExactly("public.schema_migrations");
    }

    @Test
    void files_of_dbmate_are_recognised() {
        write(folder, "1_a.sql", "-- migrate:up\n-- migrate:down\n");

        assertThat(MigrationTools.load(folder).name()).isEqualTo("dbmate");
    }

    @Test
    void plain_pairs_are_recognised() {
        write(folder, "1-a.up.sql", "SELECT 1;");

        MigrationTool tool = MigrationTools.load(folder);

        assertThat(tool.name()).isEqualTo("sql-pairs");
        assertThat(tool.historyTables()).containsExactly("public.backstitch_migrations");
    }

    @Test
    void files_of_two_tools_need_a_name() {
        write(folder, "1_a.up.sql", "SELECT 1;");
        write(folder, "2_b.sql", "-- migrate:up\n-- migrate:down\n");

        rejects("$DIR: holds migrations of dbmate and of golang-migrate; name the one that is meant with --tool, or"
                + " tool: in backstitch.yaml");
    }

    @Test
    void a_folder_without_migrations_is_named_with_what_was_looked_for() {
        write(folder, "README.md", "");
        write(folder, "schema.sql", "");

        rejects(
                """
                $DIR: no migrations found. What was looked for:
                  dbmate          <digits>_<title>.sql with the lines -- migrate:up and -- migrate:down
                  golang-migrate  <number>_<title>.up.sql and <number>_<title>.down.sql
                  sequelize       <digits>-<title>.js (or .cjs, .ts, .cts) that exports up and down
                  sql-pairs       <digits>-<title>.up.sql and <digits>-<title>.down.sql
                It holds README.md, schema.sql. Name the folder of the migrations.""");
    }

    @Test
    void an_empty_folder_says_so() {
        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(() -> MigrationTools.load(folder))
                .withMessageEndingWith("It holds no files. Name the folder of the migrations.");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(() -> MigrationTools.load(folder.resolve("nowhere")))
                .withMessage(folder + "/nowhere: no such folder");
    }

    @Test
    void a_tool_can_be_named() {
        write(folder, "1_a.up.sql", "-- migrate:up\n-- migrate:down\n");

        assertThat(MigrationTools.load(folder, "dbmate").name()).isEqualTo("dbmate");
    }

    @Test
    void an_unknown_tool_is_rejected_with_the_nearest() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> MigrationTools.load(folder, "golang-migrat"))
                .withMessage("unknown tool \"golang-migrat\"; did you mean \"golang-migrate\"? There are: "
                        + String.join(", ", MigrationTools.names()));
    }
}
