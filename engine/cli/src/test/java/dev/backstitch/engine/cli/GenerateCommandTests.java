package dev.backstitch.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTests {

    @TempDir
    Path directory;

    @Test
    void a_migration_of_the_tool_in_use_is_written() {
        new HistoryFolder(directory).sound();

        assertThat(CommandRun.of("generate", directory.toString(), "--name", "Add Caf\u00e9 orders!")
                        .with(directory))
                .isEqualTo(new CommandRun(
                        0,
                        """
                                wrote DIR/migrations/3_add_cafe_orders.up.sql
                                wrote DIR/migrations/3_add_cafe_orders.down.sql
                                """,
                        ""));
        assertThat(directory.resolve("migrations/3_add_cafe_orders.up.sql"))
                .hasContent("-- What this migration does, and why.\n");
    }

    @Test
    void the_first_migration_wants_folder_and_tool() {
        Path folder = directory.resolve("db/migrations");

        CommandRun run = CommandRun.of(
                "migration:generate", "--migrations", folder.toString(), "--tool", "dbmate", "--name", "users");

        assertThat(run.with(directory).out()).matches("wrote DIR/db/migrations/20\\d{12}_users\\.sql\n");
        assertThat(CommandRun.of("generate", directory.resolve("nowhere").toString(), "--name", "users")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_name_without_a_word_is_wrong_usage() {
        new HistoryFolder(directory).sound();

        assertThat(CommandRun.of("generate", directory.toString(), "--name", "--", "!")
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("generate", directory.toString(), "--name", "!?"))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                "backstitch: --name \"!?\" has no letter or digit; say in a few words what the migration does\n"));
        assertThat(CommandRun.of("generate", directory.toString()).err())
                .isEqualTo("backstitch: Missing required option: '--name=N'\nTry 'backstitch generate --help'.\n");
    }
}
