package dev.backstitch.engine.report;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.check.Step;
import dev.backstitch.engine.check.TripFailure;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.WholeWay.WayOutcome;
import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.Difference.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of {@link MarkdownReport}; each is bounded in length, and nothing that users wrote becomes markup. */
final class MarkdownParts {

    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~#!]");
    private static final int LINE = 300;
    private static final int LINES = 60;
    private static final int ITEMS = 10;

    private MarkdownParts() {}

    static String red(TripOutcome trip, TripText.Context context) {
        List<String> facts = new ArrayList<>();
        Places.of(trip).ifPresent(place -> facts.add(at(place)));
        Advice.of(trip).forEach(why -> facts.add(text(why)));
        facts.add("Run it again: " + code(context.again(trip.step())));
        return details(
                Headline.of(trip),
                failure(trip.step(), trip.failure())
                        + diff(trip.findings())
                        + facts(facts)
                        + fence("sql", TripText.repair(trip)));
    }

    static String red(WayOutcome outcome) {
        List<String> facts = new ArrayList<>();
        Places.of(outcome).ifPresent(place -> facts.add(at(place)));
        Advice.of(outcome).forEach(why -> facts.add(text(why)));
        return details(
                Headline.of(outcome),
                failure(outcome.step(), outcome.failure()) + diff(outcome.findings()) + facts(facts));
    }

    /** Returns an item for each warning of a step that is not red; differences are named, not shown. */
    static List<String> remarks(TripOutcome trip) {
        Stream<String> differences = trip.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARN)
                .map(Finding::difference)
                .map(it -> FindingsText.object(it) + ": " + WaiverText.kind(it));
        List<String> remarks =
                Stream.concat(trip.warnings().stream(), differences).toList();
        if (remarks.isEmpty()) {
            return List.of();
        }
        String more = remarks.size() > ITEMS ? ", and " + (remarks.size() - ITEMS) + " more" : "";
        return List.of("- " + code(trip.step().name()) + ": "
                + remarks.stream().limit(ITEMS).map(MarkdownParts::text).collect(joining("; ")) + more + "\n");
    }

    private static String details(String headline, String content) {
        return "\n<details><summary>❌ " + html(headline) + "</summary>\n" + content + "\n</details>\n";
    }

    private static String at(Location place) {
        return "At " + code(place.toString());
    }

    private static String facts(List<String> facts) {
        return "\n"
                + facts.stream().limit(ITEMS).map(fact -> "- " + fact + "\n").collect(joining());
    }

    private static String failure(Step step, Optional<TripFailure> failure) {
        return fence("", TripText.failure(step, failure));
    }

    private static String diff(List<Finding> findings) {
        return fence("diff", findings.stream().flatMap(MarkdownParts::diff).toList());
    }

    private static Stream<String> diff(Finding finding) {
        Difference difference = finding.difference();
        String object = FindingsText.object(difference);
        String sign = finding.severity() == Severity.WARN ? "! " : "  ";
        if (difference.property().isEmpty()) {
            String summary = difference
                    .expected()
                    .or(difference::found)
                    .map(text -> "   " + text)
                    .orElse("");
            String change = finding.severity() == Severity.WARN
                    ? sign
                    : difference.change().sign() + " ";
            Stream<String> guess = difference.change() == Change.MISSING
                    ? difference.suggestion().stream().map(it -> "    " + Characters.oneLine(it.text()))
                    : Stream.empty();
            return Stream.concat(Characters.printable(object + summary).lines().map(line -> change + line), guess);
        }
        ChangedValue values = ChangedValue.of(difference);
        return Stream.of(
                        Stream.of(sign + object + ": " + Characters.oneLine(WaiverText.kind(difference))),
                        values.expected().stream().map(line -> "- " + line),
                        values.found().stream().map(line -> "+ " + line))
                .flatMap(lines -> lines);
    }

    /** Fences lines with more backticks than they have in a row; nothing when there are no lines. */
    private static String fence(String language, List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        List<String> all = lines.stream()
                .flatMap(line -> Characters.printable(line).lines())
                .toList();
        List<String> shown = new ArrayList<>(all.stream()
                .limit(LINES)
                .map(line -> Characters.cut(line, LINE))
                .toList());
        if (all.size() > LINES) {
            shown.add("  and " + Counts.of(all.size() - LINES, "more line"));
        }
        String content = String.join("\n", shown);
        int longest = BACKTICKS
                .matcher(content)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return "\n" + fence + language + "\n" + content + "\n" + fence + "\n";
    }

    /** Shows what users wrote as code, in which GitHub mentions nobody. */
    static String code(String text) {
        return "<code>" + MARKUP.matcher(html(text)).replaceAll("\\\\$0") + "</code>";
    }

    /** Shows a sentence, its markup without effect; a mention is broken by a character without width. */
    static String text(String text) {
        return MARKUP.matcher(html(text)).replaceAll("\\\\$0").replace("@", "@\u200b");
    }

    private static String html(String text) {
        return Characters.cut(Characters.oneLine(text), LINE)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
