package dev.backstitch.engine.schema;

import java.util.List;

/** Two values without the lines that they share at their beginning and end, when they have several. */
record ChangedLines(String expected, String found) {

    static ChangedLines of(String expected, String found) {
        List<String> one = expected.lines().toList();
        List<String> other = found.lines().toList();
        if (one.size() <= 1 && other.size() <= 1) {
            return new ChangedLines(expected, found);
        }
        if (one.equals(other)) {
            return new ChangedLines(ends(expected), ends(found));
        }
        int least = Math.min(one.size(), other.size());
        int head = 0;
        while (head < least && one.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        return new ChangedLines(numbered(one, head, tail), numbered(other, head, tail));
    }

    private static String ends(String text) {
        return "the same %d lines, %d characters with the ends of lines"
                .formatted(text.lines().count(), text.length());
    }

    private static String numbered(List<String> lines, int head, int tail) {
        if (head >= lines.size() - tail) {
            return "(no such lines)";
        }
        StringBuilder text = new StringBuilder();
        for (int i = head; i < lines.size() - tail; i++) {
            text.append(("line " + (i + 1) + ": " + lines.get(i)).stripTrailing())
                    .append('\n');
        }
        return text.toString().stripTrailing();
    }
}
