package dev.backstitch.engine.report;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.schema.DiffText;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.ObjectId;
import dev.backstitch.engine.schema.RenameSuggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Findings as text, in the form of {@link DiffText}: errors first, warnings marked, and what does not fit counted. */
final class FindingsText {

    /** Room for a long list that still shows where each object is. */
    static final int ALL = 500;

    private FindingsText() {}

    /**
     * Renders findings in at most so many lines; those that do not fit are counted in a last line.
     *
     * @param findings the findings
     * @param maxLines how many lines there may be, the last one not counted
     * @return the lines
     */
    static List<String> lines(List<Finding> findings, int maxLines) {
        List<Finding> sorted = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        List<String> lines = new ArrayList<>();
        int shown = 0;
        while (shown < sorted.size()) {
            List<Difference> group = group(sorted.subList(shown, sorted.size()));
            int fitting = fitting(group, maxLines - lines.size());
            if (fitting == 0 && shown > 0) {
                break;
            }
            lines.addAll(cut(render(group).subList(0, height(group, Math.max(1, fitting))), maxLines));
            shown += Math.max(1, fitting);
            if (fitting < group.size()) {
                break;
            }
        }
        if (shown < sorted.size()) {
            lines.add("  and " + Counts.of(sorted.size() - shown, "more difference"));
        }
        return lines;
    }

    /** Returns the first finding and those after it that stand below the same line. */
    private static List<Difference> group(List<Finding> findings) {
        Finding first = findings.get(0);
        Stream<Finding> below = findings.stream().skip(1).takeWhile(finding -> isSameHead(first, finding));
        return Stream.concat(Stream.of(first), below).map(FindingsText::shown).toList();
    }

    private static boolean isSameHead(Finding one, Finding other) {
        return one.severity() == other.severity()
                && one.difference().property().isPresent()
                && other.difference().property().isPresent()
                && one.difference().object().equals(other.difference().object());
    }

    private static int fitting(List<Difference> group, int lines) {
        int fitting = group.size();
        while (fitting > 0 && height(group, fitting) > lines) {
            fitting--;
        }
        return fitting;
    }

    private static int height(List<Difference> group, int differences) {
        return render(group.subList(0, differences)).size();
    }

    private static List<String> render(List<Difference> group) {
        return DiffText.render(group).lines().map(String::stripTrailing).toList();
    }

    /** Shortens a difference so that something of both values can be seen. */
    private static List<String> cut(List<String> lines, int max) {
        if (lines.size() <= max) {
            return lines;
        }
        int found = 0;
        while (found < lines.size() && !lines.get(found).stripLeading().startsWith("found    ")) {
            found++;
        }
        List<String> cut = head(lines.subList(0, found), Math.max(2, max - Math.min(max / 2, lines.size() - found)));
        cut.addAll(head(lines.subList(found, lines.size()), Math.max(1, max - cut.size())));
        return cut;
    }

    private static List<String> head(List<String> lines, int max) {
        List<String> head = new ArrayList<>(lines.subList(0, Math.min(lines.size(), max)));
        if (lines.size() > max) {
            head.add("      ...");
        }
        return head;
    }

    /** A difference as it is shown: nothing in it disturbs the lines, and a warning says that it is one. */
    private static Difference shown(Finding finding) {
        Difference difference = finding.difference();
        String mark = finding.severity() == Severity.WARN ? " (warning)" : "";
        return new Difference(
                new ObjectId(difference.object().kind(), name(difference) + mark),
                difference.parent(),
                difference.change(),
                difference.property().map(property -> property.isEmpty() ? "value" : Characters.oneLine(property)),
                difference.expected().map(FindingsText::value),
                difference.found().map(FindingsText::value),
                difference.differenceClass(),
                difference.suggestion().map(FindingsText::shown));
    }

    private static RenameSuggestion shown(RenameSuggestion suggestion) {
        return new RenameSuggestion(
                suggestion.expected(),
                new ObjectId(
                        suggestion.found().kind(),
                        Characters.oneLine(suggestion.found().name())),
                suggestion.exact(),
                Characters.oneLine(suggestion.sql()));
    }

    private static String value(String text) {
        return text.isEmpty() ? "(empty)" : Characters.printable(text);
    }

    /** Names an object, with its table where its own name does not. */
    static String object(Difference difference) {
        return new ObjectId(difference.object().kind(), name(difference)).toString();
    }

    private static String name(Difference difference) {
        String name = difference.object().name();
        String on = difference
                .parent()
                .map(ObjectId::name)
                .filter(table -> !name.startsWith(table + "."))
                .map(table -> " on " + table)
                .orElse("");
        return Characters.oneLine(name + on);
    }
}
