package dev.backstitch.engine.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command as a whole: without a subcommand it is wrong usage. */
@Command(
        name = "backstitch",
        description =
                "Applies Postgres migrations up, down and up again, and proves that each state is the state it should be.",
        versionProvider = VersionText.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 all well, 1 findings, 2 wrong usage, 3 no Postgres or an internal error.",
            "Try: backstitch check DIR"
        })
final class BackstitchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    BackstitchCommand() {
        spec = CommandSpec.create();
    }

    @Override
    public void run() {
        String commands = spec.subcommands().values().stream()
                .map(CommandLine::getCommandName)
                .filter(name -> !name.contains(":"))
                .distinct()
                .collect(Collectors.joining(", "));
        throw new ParameterException(spec.commandLine(), "Missing command: one of " + commands);
    }
}
