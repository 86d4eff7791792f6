package dev.backstitch.engine.cli;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.RoundTripCheck;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.config.Project;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.report.ConsoleText;
import dev.backstitch.engine.report.TripText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: every migration up, down and up again. */
@Command(
        name = "check",
        description = {
            "Applies every migration up, down and up again, and compares the schemas.",
            "Postgres is started as needed: a container where a Docker engine answers, embedded binaries otherwise."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "Settings can also be written in DIR/backstitch.yaml; a flag beats it.",
            "Exit codes: 0 all well, 1 findings, 2 wrong usage, 3 no Postgres or an internal error."
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description =
                    "The project's directory, or the folder of the migrations itself. Default: the working directory.")
    private Path directory = Path.of(".");

    @Mixin
    private CheckFlags flags = new CheckFlags();

    @Option(
            names = "--write-baseline",
            description = "Write all that is red now to the baseline file, so that only new findings fail from now on.")
    private boolean writeBaseline;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = ReportFile.Reader.class,
            description = "Write a report: json, markdown or junit; may be repeated.")
    private List<ReportFile> reports = new ArrayList<>();

    @Option(names = "--quiet", description = "Print only what is red, and the summary.")
    private boolean quiet;

    CheckCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        reports.forEach(ReportFile::requireWritable);
        Project project = Project.load(directory, flags.settings(directory), surroundings);
        BaselineFile baseline = new BaselineFile(project, writeBaseline);
        TripText.Context context = context();
        ConsoleText texts = new ConsoleText(terminal.style(), context);
        CheckReport report = project.unchanged()
                .map(ref -> nothingChanged(project, ref))
                .orElseGet(() -> check(project, baseline, texts));
        if (report.trips().isEmpty()) {
            report.whole().notWalked().ifPresent(terminal.out()::println);
        } else {
            sumUp(report, texts);
        }
        new Publication(terminal, context).publish(report, reports);
        return writeBaseline ? baseline.write(report, terminal) : exitCode(report);
    }

    private CheckReport check(Project project, BaselineFile baseline, ConsoleText texts) {
        PostgresServer server = PostgresServers.shared(project.postgres());
        ConsoleProgress progress = new ConsoleProgress(terminal, texts, quiet);
        if (!quiet) {
            terminal.out()
                    .println("%s: %s (%s) on %s"
                            .formatted(
                                    project.tool().source(),
                                    count(project.tool().migrations().size(), "migration"),
                                    project.tool().name(),
                                    server.description()));
        }
        try {
            return RoundTripCheck.run(project.tool(), server, baseline.settings(), progress);
        } finally {
            progress.clear();
        }
    }

    private void sumUp(CheckReport report, ConsoleText texts) {
        if (!quiet || !report.whole().isClean()) {
            terminal.out().println(texts.wholeWay(report.whole()));
        }
        terminal.out().println(texts.summary(report));
        if (report.trips().stream().anyMatch(trip -> trip.keptDatabase().isPresent())) {
            terminal.out().println("Databases were kept for a look: '" + command() + " sweep' ends them.");
        }
    }

    /** Not a vacuous pass: nobody changed what would be checked. */
    private static CheckReport nothingChanged(Project project, String ref) {
        String why = "No migration of %s changed since %s: nothing to check."
                .formatted(project.tool().source(), ref);
        return new CheckReport(
                project.tool().name(),
                project.tool().source(),
                "not needed",
                List.of(),
                new WholeWay(List.of(), List.of(), Optional.of(why)),
                List.of(),
                0,
                0,
                Duration.ZERO);
    }

    private static int exitCode(CheckReport report) {
        boolean found = report.trips().stream().anyMatch(TripOutcome::isRed)
                || !report.whole().isClean();
        if (!found && report.trips().stream().anyMatch(TripOutcome::lacksEnvironment)) {
            // Problems of the check itself follow from what was lacking: that nothing was executed, say.
            return ExitCode.COULD_NOT_RUN;
        }
        return report.isRed() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private TripText.Context context() {
        TripText.Context context = TripText.Context.commandLine(command(), directory.toString());
        return new TripText.Context(context.before(), flags.again() + context.after(), context.lines());
    }

    /** How the user calls the command: the launcher tells. */
    private String command() {
        return terminal.variable("BACKSTITCH_COMMAND").orElse("backstitch");
    }
}
