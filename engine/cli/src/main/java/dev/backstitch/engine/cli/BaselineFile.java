package dev.backstitch.engine.cli;

import dev.backstitch.engine.check.Baseline;
import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.CheckSettings;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.config.ConfigurationException;
import dev.backstitch.engine.config.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The file of the known findings: read before a check, or written after it. */
final class BaselineFile {

    private static final String USUAL = "backstitch-baseline.yaml";

    private final Project project;
    private final boolean written;

    /** Reads the file, unless it is to be written: a fault in it is told before a server starts. */
    BaselineFile(Project project, boolean written) {
        this.project = project;
        this.written = written;
        if (!written) {
            project.check().baseline().ifPresent(BaselineFile::requireReadable);
        }
    }

    /** How to check: without the baseline when a new one is to be written. */
    CheckSettings settings() {
        CheckSettings check = project.check();
        return !written
                ? check
                : new CheckSettings(
                        check.walk(),
                        check.policies(),
                        check.waivers(),
                        check.groups(),
                        check.groupPrefix(),
                        check.irreversible(),
                        check.nothingToUndo(),
                        check.init(),
                        check.only(),
                        check.from(),
                        check.failFast(),
                        Optional.empty(),
                        check.allowClusterChanges(),
                        check.keep(),
                        check.timeouts());
    }

    /** Writes what is red, and says what to do with it. */
    int write(CheckReport report, Terminal terminal) {
        Path file = project.check()
                .baseline()
                .orElseGet(() -> project.directory().resolve(USUAL).normalize());
        Baseline baseline = Baseline.of(report);
        try {
            baseline.write(file);
        } catch (IOException e) {
            throw new ReportFailedException(file, e);
        }
        terminal.out()
                .println("Wrote %s to %s."
                        .formatted(CheckCommand.count(baseline.entries().size(), "known finding"), file));
        if (project.check().baseline().isEmpty()) {
            terminal.out().println("To make it count, add to backstitch.yaml: baseline: " + USUAL);
        }
        return exitCode(report);
    }

    /** A baseline lists findings of migrations; a problem of the check itself is not among them. */
    private static int exitCode(CheckReport report) {
        if (report.trips().stream().anyMatch(TripOutcome::lacksEnvironment)) {
            return ExitCode.COULD_NOT_RUN;
        }
        return report.problems().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static void requireReadable(Path file) {
        try {
            Baseline.read(file);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
    }
}
