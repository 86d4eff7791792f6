package dev.backstitch.engine.report;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.WholeWay.WayOutcome;
import dev.backstitch.engine.migration.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A report as workflow commands that GitHub turns into annotations on the files of a pull request: an error for each
 * red step, each finding of the whole way and each problem, a warning for each step with warnings.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class GithubAnnotations {

    private final Path directory;
    private final TripText.Context context;

    /**
     * Prepares annotations.
     *
     * @param directory the working directory of the job, absolute: files below it are named relative to it
     * @param context how a trip is run again
     */
    public GithubAnnotations(Path directory, TripText.Context context) {
        this.directory = directory.toAbsolutePath().normalize();
        this.context = context;
    }

    /**
     * Renders a report.
     *
     * @param report the report
     * @return a line for each annotation, each with a line end; empty when there is nothing to say
     */
    public String render(CheckReport report) {
        List<String> lines = new ArrayList<>();
        for (TripOutcome trip : report.trips()) {
            lines.addAll(of(trip));
        }
        for (WayOutcome outcome : report.whole().outcomes()) {
            lines.add(command(
                    "error",
                    Places.of(outcome),
                    "the whole way: " + outcome.step().name(),
                    WholeWayText.render(outcome, context.lines())));
        }
        report.problems().forEach(problem -> lines.add(command("error", Optional.empty(), "Backstitch", problem)));
        return String.join("", lines);
    }

    private List<String> of(TripOutcome trip) {
        if (trip.isRed()) {
            String title = trip.step().name() + ": " + Headline.words(trip.verdict());
            return List.of(command("error", Places.of(trip), title, TripText.render(trip, context)));
        }
        List<Finding> findings = trip.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARN)
                .toList();
        if (trip.known() || (findings.isEmpty() && trip.warnings().isEmpty())) {
            return List.of();
        }
        String text = Stream.concat(trip.warnings().stream(), FindingsText.lines(findings, context.lines()).stream())
                .collect(joining("\n"));
        return List.of(command("warning", Places.of(trip), trip.step().name(), text));
    }

    private String command(String level, Optional<Location> place, String title, String text) {
        String where = place.map(it -> "file=" + property(file(it)) + ",line=" + it.line() + ",")
                .orElse("");
        return "::" + level + " " + where + "title=" + property(title) + "::" + data(Characters.printable(text)) + "\n";
    }

    private String file(Location place) {
        Path absolute = directory.resolve(place.file()).normalize();
        return absolute.startsWith(directory) ? directory.relativize(absolute).toString() : absolute.toString();
    }

    private static String data(String text) {
        return Characters.wellFormed(text)
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
