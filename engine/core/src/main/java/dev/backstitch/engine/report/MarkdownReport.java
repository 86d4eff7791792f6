package dev.backstitch.engine.report;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay.WayOutcome;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A report as Markdown that fits a comment on a pull request, with one part that unfolds for each red step.
 *
 * <p>It is never longer than GitHub allows (65,536 characters): parts that do not fit are left out and counted.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class MarkdownReport {

    /** The first line of each report, by which a bot finds the comment that it wrote before. */
    public static final String MARKER = "<!-- backstitch:check -->";

    private static final int LIMIT = 65_536;
    private static final int NOTE = 200;

    private MarkdownReport() {}

    /**
     * Renders a report.
     *
     * @param report the report
     * @param context how a trip is run again
     * @return Markdown as GitHub understands it, with a line end at its end
     */
    public static String render(CheckReport report, TripText.Context context) {
        StringBuilder text = new StringBuilder(head(report));
        int leftOut = 0;
        for (String part : parts(report, context)) {
            if (text.length() + part.length() <= LIMIT - NOTE) {
                text.append(part);
            } else {
                leftOut++;
            }
        }
        if (leftOut > 0) {
            text.append("\n_")
                    .append(Counts.of(leftOut, "more part"))
                    .append(leftOut == 1 ? " does" : " do")
                    .append(" not fit into a comment: see the other reports._\n");
        }
        return Characters.wellFormed(text.toString());
    }

    private static List<String> parts(CheckReport report, TripText.Context context) {
        List<String> parts = new ArrayList<>();
        report.problems().forEach(problem -> parts.add("\n- ❌ " + MarkdownParts.text(problem) + "\n"));
        for (TripOutcome trip : report.trips()) {
            if (trip.isRed()) {
                parts.add(MarkdownParts.red(trip, context));
            }
        }
        for (WayOutcome outcome : report.whole().outcomes()) {
            parts.add(MarkdownParts.red(outcome));
        }
        List<String> remarks = report.trips().stream()
                .flatMap(trip -> MarkdownParts.remarks(trip).stream())
                .toList();
        if (!remarks.isEmpty()) {
            parts.add("\n#### Warnings\n\n");
            parts.addAll(remarks);
        }
        return parts;
    }

    private static String head(CheckReport report) {
        Counts counts = Counts.of(report);
        return """
                %s
                ### %s

                %s: %s.

                | verdict | steps |
                | --- | ---: |
                %s

                %s
                """
                .formatted(
                        MARKER,
                        title(report, counts),
                        MarkdownParts.code(report.source().toString()),
                        MarkdownParts.text(ConsoleText.effort(report)),
                        report.counts().entrySet().stream()
                                .map(entry -> "| %s %s | %d |"
                                        .formatted(
                                                sign(entry.getKey()), Headline.words(entry.getKey()), entry.getValue()))
                                .collect(joining("\n")),
                        foot(report, counts));
    }

    private static String title(CheckReport report, Counts counts) {
        if (!report.isRed()) {
            return "✅ Backstitch: " + Counts.of(counts.steps(), "step") + ", nothing red";
        }
        return counts.red() == 0
                ? "❌ Backstitch: the check failed"
                : "❌ Backstitch: %d of %s %s red"
                        .formatted(counts.red(), Counts.of(counts.steps(), "step"), counts.red() == 1 ? "is" : "are");
    }

    private static String foot(CheckReport report, Counts counts) {
        String known = counts.known() == 0 ? "" : "; known by the baseline: " + counts.known();
        String waived = counts.waived() == 0 ? "" : "; waived: " + Counts.of(counts.waived(), "difference");
        return MarkdownParts.text(WholeWayText.summary(report.whole()).replaceFirst("\\.$", "")) + known + waived + ".";
    }

    private static String sign(Verdict verdict) {
        if (verdict.isRed()) {
            return "❌";
        }
        return verdict == Verdict.REVERSIBLE ? "✅" : "➖";
    }
}
