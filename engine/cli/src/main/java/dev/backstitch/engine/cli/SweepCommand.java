package dev.backstitch.engine.cli;

import dev.backstitch.engine.postgres.Sweep;
import dev.backstitch.engine.postgres.SweepReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Ends what earlier runs left: kept servers and databases, and what a killed run could not remove. */
@Command(
        name = "sweep",
        description = "Ends the servers and drops the databases that --keep, or a run that was killed, left behind.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class SweepCommand implements Callable<Integer> {

    private final Terminal terminal;

    SweepCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SweepReport report = Sweep.sweep(true);
        report.removed().forEach(removed -> terminal.out().println("removed  " + removed));
        report.left().forEach(left -> terminal.out().println("left     " + left));
        if (report.removed().isEmpty() && report.left().isEmpty()) {
            terminal.out().println("Nothing was left behind.");
        }
        return ExitCode.OK;
    }
}
