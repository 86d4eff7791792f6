package dev.backstitch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.config.ConfigurationKey;
import dev.backstitch.engine.config.MigrationPlaces;
import dev.backstitch.engine.config.Project;
import dev.backstitch.engine.config.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationPageTests {

    private List<String> lines = List.of();

    @BeforeEach
    void the_page_is_read() throws IOException {
        lines = Files.readAllLines(Path.of(System.getProperty("backstitch.build.root"), "docs", "configuration.md"));
    }

    @Test
    void the_table_lists_every_key_and_no_other() {
        List<String> rows =
                lines.stream().filter(line -> line.startsWith("| `")).toList();

        assertThat(rows)
                .containsExactlyElementsOf(ConfigurationKey.all().stream()
                        .map(key -> "| `%s` | %s | %s | %s |"
                                .formatted(key.name(), key.type().description(), key.defaultValue(), key.description()))
                        .toList());
    }

    @Test
    void the_example_sets_every_key_and_is_accepted(@TempDir Path directory) throws IOException {
        Path migrations = Files.createDirectories(directory.resolve("db/migrations"));
        Files.writeString(migrations.resolve("7_orders.up.sql"), "CREATE TABLE orders ();");
        Files.writeString(migrations.resolve("7_orders.down.sql"), "DROP TABLE orders;");
        Files.write(directory.resolve("backstitch.yaml"), example());

        Project project = Project.load(directory, Map.of(), new Surroundings(Map.of(), Map.of()));

        assertThat(project.tool().source()).isEqualTo(migrations);
        assertThat(project.check().groupPrefix()).contains(8);
        assertThat(project.check().waivers()).hasSize(1);
        assertThat(String.join("\n", example()))
                .contains(ConfigurationKey.all().stream()
                        .map(key -> key.name().replaceFirst("\\.<\\w+>$", ""))
                        .map(name -> name.replaceFirst("^(policies|timeouts)\\.", ""))
                        .map(name -> name + ":")
                        .toList());
    }

    @Test
    void the_usual_places_are_listed() {
        assertThat(lines)
                .contains(String.join(
                                ", ",
                                MigrationPlaces.usual().stream()
                                        .map("`%s`"::formatted)
                                        .toList())
                        + ".");
    }

    private List<String> example() {
        int start = lines.indexOf("```yaml");
        return lines.subList(
                start + 1, start + 1 + lines.subList(start + 1, lines.size()).indexOf("```"));
    }
}
