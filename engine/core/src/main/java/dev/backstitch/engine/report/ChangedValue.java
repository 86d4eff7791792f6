package dev.backstitch.engine.report;

import dev.backstitch.engine.schema.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of an expected and a found value, but those at their beginning and end that are the same. */
record ChangedValue(List<String> expected, List<String> found) {

    static ChangedValue of(Difference difference) {
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
        return new ChangedValue(middle(expected, head, tail), middle(found, head, tail));
    }

    private static List<String> middle(List<String> lines, int head, int tail) {
        List<String> middle = new ArrayList<>();
        if (head > 0) {
            middle.add("...");
        }
        middle.addAll(lines.subList(head, lines.size() - tail));
        if (tail > 0) {
            middle.add("...");
        }
        return List.copyOf(middle);
    }

    private static List<String> split(Optional<String> value) {
        String text = value.map(Characters::printable).orElse("(none)");
        return text.isEmpty() ? List.of("(empty)") : text.lines().toList();
    }
}
