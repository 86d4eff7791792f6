package dev.backstitch.engine.report;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.ObjectId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Differences as text: a line for each object, and below it what was expected and what was found. */
final class FindingsText {

    /** Room for a long list that still shows where each object is. */
    static final int ALL = 500;

    private static final int VALUE_LINES = 20;
    private static final String INDENT = " ".repeat(6);

    private FindingsText() {}

    /**
     * Renders findings, errors first, in at most so many lines; those that do not fit are counted in a last line.
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
        Optional<Finding> above = Optional.empty();
        int shown = 0;
        for (Finding finding : sorted) {
            List<String> more = lines(finding, sameObject(above, finding), width(sorted, finding));
            if (lines.size() + more.size() > maxLines && shown > 0) {
                break;
            }
            lines.addAll(cut(more, maxLines));
            above = Optional.of(finding);
            shown++;
        }
        if (shown < sorted.size()) {
            lines.add("  and " + Counts.of(sorted.size() - shown, "more difference"));
        }
        return lines;
    }

    private static boolean sameObject(Optional<Finding> above, Finding finding) {
        return above.filter(previous -> isSameHead(previous, finding)).isPresent();
    }

    private static boolean isSameHead(Finding one, Finding other) {
        return one.severity() == other.severity()
                && one.difference().property().isPresent()
                && other.difference().property().isPresent()
                && one.difference().object().equals(other.difference().object());
    }

    private static int width(List<Finding> findings, Finding finding) {
        return findings.stream()
                .filter(other -> isSameHead(other, finding))
                .mapToInt(other -> property(other.difference()).length())
                .max()
                .orElse(0);
    }

    private static List<String> lines(Finding finding, boolean below, int width) {
        Difference difference = finding.difference();
        if (difference.property().isEmpty()) {
            return whole(finding);
        }
        List<String> lines = new ArrayList<>();
        if (!below) {
            lines.add(head(finding));
        }
        String property = property(difference);
        String first = INDENT + property + " ".repeat(Math.max(0, width - property.length()) + 3);
        String second = " ".repeat(first.length());
        Values values = Values.of(difference);
        lines.addAll(hang(first + "expected ", values.expected()));
        lines.addAll(hang(second + "found    ", values.found()));
        return lines;
    }

    private static List<String> whole(Finding finding) {
        String summary = finding.difference()
                .expected()
                .or(finding.difference()::found)
                .map(Characters::printable)
                .map(text -> "   " + text.lines().collect(joining("\n" + INDENT)))
                .orElse("");
        return cut((head(finding) + summary).lines().toList(), VALUE_LINES);
    }

    private static String head(Finding finding) {
        return "  " + finding.difference().change().sign() + " " + object(finding.difference())
                + (finding.severity() == Severity.WARN ? " (warning)" : "");
    }

    /** Names an object, with its table where its own name does not. */
    static String object(Difference difference) {
        ObjectId object = difference.object();
        String on = difference
                .parent()
                .map(ObjectId::name)
                .filter(table -> !object.name().startsWith(table + "."))
                .map(table -> " on " + table)
                .orElse("");
        return Characters.oneLine(object + on);
    }

    private static String property(Difference difference) {
        return Characters.oneLine(difference.property().orElse(""));
    }

    private static List<String> hang(String label, List<String> values) {
        List<String> lines = new ArrayList<>();
        lines.add(label + values.get(0));
        values.stream().skip(1).limit(VALUE_LINES - 1).forEach(value -> lines.add(" ".repeat(label.length()) + value));
        if (values.size() > VALUE_LINES) {
            lines.add(" ".repeat(label.length()) + "...");
        }
        return lines;
    }

    private static List<String> cut(List<String> lines, int max) {
        if (lines.size() <= max) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, max));
        cut.add(INDENT + "...");
        return cut;
    }

    /** The lines of both values, but those at their beginning and end that are the same. */
    record Values(List<String> expected, List<String> found) {

        static Values of(Difference difference) {
            List<String> expected = split(difference.expected());
            List<String> found = split(difference.found());
            int shorter = Math.min(expected.size(), found.size()) - 1;
            int head = 0;
            while (head < shorter && expected.get(head).equals(found.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                    && expected.get(expected.size() - 1 - tail).equals(found.get(found.size() - 1 - tail))) {
                tail++;
            }
            return new Values(middle(expected, head, tail), middle(found, head, tail));
        }

        private static List<String> middle(List<String> lines, int head, int tail) {
            List<String> middle = new ArrayList<>(lines.subList(head, lines.size() - tail));
            middle.addAll(0, head > 0 ? List.of("...") : List.of());
            middle.addAll(tail > 0 ? List.of("...") : List.of());
            return Collections.unmodifiableList(middle);
        }

        private static List<String> split(Optional<String> value) {
            List<String> lines =
                    value.map(Characters::printable).map(String::lines).orElseGet(() -> "(none)".lines()).toList();
            return lines.isEmpty() ? List.of("(empty)") : lines;
        }
    }
}
