package dev.backstitch.engine.report;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Tells people at a terminal, or at the log of a build, how a check goes and how it ended. Each text ends without a
 * line end.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ConsoleText {

    private final Style style;
    private final TripText.Context context;

    /**
     * Prepares the texts.
     *
     * @param style what the terminal can show
     * @param context how a trip is run again
     */
    public ConsoleText(Style style, TripText.Context context) {
        this.style = style;
        this.context = context;
    }

    /**
     * Tells what one trip found.
     *
     * @param outcome the outcome
     * @return one line, and below it what was found, when there is something
     */
    public String trip(TripOutcome outcome) {
        if (outcome.isRed()) {
            return style.red() + " " + TripText.render(outcome, context) + "\n";
        }
        return Stream.concat(Stream.of(line(outcome)), remarks(outcome).stream())
                .collect(joining("\n"));
    }

    private String line(TripOutcome outcome) {
        String name = Characters.oneLine(outcome.step().name());
        if (outcome.known()) {
            return style.skipped() + " " + name + "  known: " + Headline.words(outcome.verdict());
        }
        if (outcome.verdict() != Verdict.REVERSIBLE) {
            String reason = outcome.reason().map(text -> ": " + text).orElse("");
            return style.skipped() + " " + name + "  " + Characters.oneLine(Headline.words(outcome.verdict()) + reason);
        }
        String sign = isQuiet(outcome) ? style.green() : style.yellow();
        String down = outcome.down().isZero() ? "" : ", " + Elapsed.of(outcome.down()) + " down";
        String reason = outcome.reason().map(text -> ": " + text).orElse("");
        return sign + " " + name + "  reversible (" + Elapsed.of(outcome.up()) + " up" + down + ")"
                + Characters.oneLine(reason);
    }

    private static boolean isQuiet(TripOutcome outcome) {
        return outcome.warnings().isEmpty()
                && outcome.findings().stream().noneMatch(finding -> finding.severity() == Severity.WARN);
    }

    private List<String> remarks(TripOutcome outcome) {
        if (outcome.known()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(FindingsText.lines(outcome.findings(), context.lines()));
        outcome.waived().forEach(waived -> lines.add("  waived    " + Characters.oneLine(waived)));
        outcome.warnings().forEach(warning -> lines.add("  warning   " + Characters.oneLine(warning)));
        outcome.keptDatabase().ifPresent(url -> lines.add("  kept      " + Characters.oneLine(url)));
        return lines;
    }

    /**
     * Tells what the whole way found.
     *
     * @param whole the whole way
     * @return one line when all is well, else all that was found
     */
    public String wholeWay(WholeWay whole) {
        if (whole.isClean()) {
            return (whole.notWalked().isPresent() ? style.skipped() : style.green()) + " " + WholeWayText.render(whole);
        }
        return whole.outcomes().stream()
                        .map(outcome -> style.red() + " " + WholeWayText.render(outcome, context.lines()))
                        .collect(joining("\n\n"))
                + "\n";
    }

    /**
     * Sums the check up.
     *
     * @param report the report
     * @return the problems, a line each, then two lines of numbers
     */
    public String summary(CheckReport report) {
        Counts counts = Counts.of(report);
        List<String> lines = new ArrayList<>();
        report.problems().forEach(problem -> lines.add(style.red() + " " + Characters.oneLine(problem)));
        String result = report.isRed()
                ? Ansi.RED.paint("FAILED", style.colours())
                : Ansi.GREEN.paint("PASSED", style.colours());
        lines.add(result + "  " + numbers(counts) + verdicts(report));
        lines.add("        " + effort(report));
        return String.join("\n", lines);
    }

    private static String numbers(Counts counts) {
        return "%s: %d checked, %d irreversible, %d not checked, %d waived, %d known"
                .formatted(
                        Counts.of(counts.steps(), "step"),
                        counts.checked(),
                        counts.irreversible(),
                        counts.notChecked(),
                        counts.waived(),
                        counts.known());
    }

    private static String verdicts(CheckReport report) {
        String red = report.counts().entrySet().stream()
                .filter(entry -> entry.getKey().isRed())
                .map(entry -> entry.getValue() + " " + Headline.words(entry.getKey()))
                .collect(joining(", "));
        return red.isEmpty() ? "" : " (" + red + ")";
    }

    /** Says what was done: statements, downs, time, server. */
    static String effort(CheckReport report) {
        return Characters.oneLine("%s, %s, %s, %s"
                .formatted(
                        Counts.of(report.statements(), "statement"),
                        Counts.of(report.downs(), "down"),
                        Elapsed.of(report.elapsed()),
                        report.postgres()));
    }

    /**
     * What a terminal can show.
     *
     * @param colours whether it understands ANSI colours
     * @param unicode whether it shows more than ASCII
     * @since 0.1.0
     */
    public record Style(boolean colours, boolean unicode) {

        /** For files and for terminals of which nothing is known. */
        public static final Style PLAIN = new Style(false, false);

        String green() {
            return Ansi.GREEN.paint(unicode ? "✓" : "ok  ", colours);
        }

        String red() {
            return Ansi.RED.paint(unicode ? "✗" : "FAIL", colours);
        }

        String yellow() {
            return Ansi.YELLOW.paint(unicode ? "!" : "warn", colours);
        }

        String skipped() {
            return Ansi.GREY.paint(unicode ? "○" : "--  ", colours);
        }
    }
}
