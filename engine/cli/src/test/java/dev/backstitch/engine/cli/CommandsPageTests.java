package dev.backstitch.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.config.Surroundings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** docs/commands.md lists every command with every argument, in the words of its help. */
class CommandsPageTests {

    @Test
    void every_command_has_its_section_and_its_table() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("backstitch.build.root"), "docs", "commands.md"));
        String reference = page.substring(page.indexOf("## check"));

        assertThat(reference).isEqualTo(String.join("\n", sections()) + "\n");
    }

    private static List<String> sections() {
        Terminal terminal = new Terminal(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                Map.of(),
                false);
        CommandLine all = Main.commandLine(terminal, new Surroundings(Map.of(), Map.of()), new Errors(terminal, false));
        return all.getSubcommands().values().stream()
                .distinct()
                .map(CommandLine::getCommandSpec)
                .map(CommandsPageTests::section)
                .toList();
    }

    private static String section(CommandSpec command) {
        List<String> lines = new ArrayList<>();
        lines.add("## " + command.name());
        lines.add("");
        lines.addAll(List.of(command.usageMessage().description()));
        if (command.aliases().length > 0) {
            lines.add("Alias: `" + String.join("`, `", command.aliases()) + "`.");
        }
        lines.add("");
        lines.add("| argument | what it does |");
        lines.add("| --- | --- |");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            lines.add("| `%s` | %s |".formatted(parameter.paramLabel(), text(parameter.description())));
        }
        for (OptionSpec option : command.options()) {
            if (!option.usageHelp() && !option.versionHelp()) {
                lines.add("| `%s` | %s |".formatted(names(option), text(option.description())));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String names(OptionSpec option) {
        String names = String.join("`, `", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static String text(String[] description) {
        return String.join(" ", description).lines().collect(Collectors.joining(" "));
    }
}
