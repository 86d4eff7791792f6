package dev.backstitch.engine.cli;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.report.GithubAnnotations;
import dev.backstitch.engine.report.MarkdownReport;
import dev.backstitch.engine.report.TripText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Puts a report where it was asked for, and where GitHub looks when the command runs there. */
final class Publication {

    private final Terminal terminal;
    private final TripText.Context context;

    Publication(Terminal terminal, TripText.Context context) {
        this.terminal = terminal;
        this.context = context;
    }

    void publish(CheckReport report, List<ReportFile> files) {
        files.forEach(file -> file.write(report, context));
        if ("true".equals(terminal.environment().get("GITHUB_ACTIONS"))) {
            Path workspace = Path.of(terminal.variable("GITHUB_WORKSPACE").orElse("."));
            terminal.out().print(new GithubAnnotations(workspace, context).render(report));
            terminal.out().flush();
        }
        terminal.variable("GITHUB_STEP_SUMMARY").ifPresent(file -> append(Path.of(file), report));
    }

    private void append(Path summary, CheckReport report) {
        try {
            Files.writeString(
                    summary,
                    MarkdownReport.render(report, context),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            // The verdict stands without its copy on GitHub's page.
            terminal.err().println("backstitch: the summary for GitHub cannot be written: " + e);
        }
    }
}
