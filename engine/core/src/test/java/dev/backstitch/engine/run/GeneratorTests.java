package dev.backstitch.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Version;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.MigrationTools;
import dev.backstitch.engine.tool.SequelizeTemplate;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTests {

    private static final Instant NOW = Instant.parse("2025-11-22T22:44:05Z");

    @TempDir
    Path folder;

    @Test
    void each_tool_has_its_own_layout() {
        assertThat(names("sql-pairs"))
                .containsExactly("20251122224405-add-orders.up.sql", "20251122224405-add-orders.down.sql");
        assertThat(names("golang-migrate"))
                .containsExactly("20251122224405_add_orders.up.sql", "20251122224405_add_orders.down.sql");
        assertThat(names("dbmate")).containsExactly("20251122224405_add_orders.sql");
        assertThat(SequelizeTemplate.of("20251122224405", "add-orders").name())
                .isEqualTo("20251122224405-add-orders.js");
    }

    private List<String> names(String tool) {
        return new Generator(folder.resolve(tool), tool, List.of())
                .write("Add orders", NOW).stream()
                        .map(file -> file.getFileName().toString())
                        .toList();
    }

    @Test
    void what_was_written_is_a_history_of_its_tool() {
        for (String tool : List.of("sql-pairs", "golang-migrate", "dbmate")) {
            names(tool);

            MigrationTool read = MigrationTools.load(folder.resolve(tool));

            assertThat(read.name()).isEqualTo(tool);
            assertThat(read.migrations()).singleElement().satisfies(migration -> assertThat(
                            migration.version().text())
                    .isEqualTo("20251122224405"));
        }
    }

    @Test
    void numbers_are_counted_on_with_as_many_digits() {
        new Generator(folder, "golang-migrate", List.of()).write("first", Instant.EPOCH);
        List<Migration> dated = MigrationTools.load(folder).migrations();
        List<Migration> counted = List.of(new Migration(
                new Version("009"),
                "009_x",
                Optional.empty(),
                Optional.empty(),
                dated.get(0).reversal()));

        assertThat(new Generator(folder, "golang-migrate", counted)
                        .write("next", NOW)
                        .get(0))
                .hasFileName("010_next.up.sql");
        assertThat(new Generator(folder, "golang-migrate", dated)
                        .write("next", NOW)
                        .get(0))
                .hasFileName("20251122224405_next.up.sql");
    }

    @Test
    void nothing_is_overwritten() {
        names("dbmate");

        assertThatExceptionOfType(RunImpossibleException.class)
                .isThrownBy(() -> names("dbmate"))
                .withMessage(folder.resolve("dbmate/20251122224405_add_orders.sql")
                        + ": is there already, and is left as it is");
    }
}
