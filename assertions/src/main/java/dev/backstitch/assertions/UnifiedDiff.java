package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** Two texts in the unified format, as {@code diff -u} and Git print them. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /**
     * Compares two texts.
     *
     * @param mostLines how many lines there may be below the names; the rest is counted
     * @return the lines, without a line break at the end; empty when the texts are equal
     */
    static String of(String oldName, String oldText, String newName, String newText, int mostLines) {
        List<LineEdit> edits = LineEdit.between(lines(oldText), lines(newText));
        List<String> hunks = hunks(edits);
        if (hunks.isEmpty()) {
            return "";
        }
        String shown = hunks.stream().limit(mostLines).collect(joining("\n"));
        String rest = hunks.size() <= mostLines ? "" : "\n… and " + (hunks.size() - mostLines) + " more lines";
        return "--- " + oldName + "\n+++ " + newName + "\n" + shown + rest;
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static List<String> hunks(List<LineEdit> edits) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while ((from = firstChange(edits, from)) < edits.size()) {
            int start = Math.max(0, from - CONTEXT);
            int end = from;
            for (int next = from;
                    next < edits.size() && next - end - 1 <= 2 * CONTEXT;
                    next = firstChange(edits, next + 1)) {
                end = next;
            }
            int stop = Math.min(edits.size(), end + 1 + CONTEXT);
            lines.add(header(edits, start, stop));
            edits.subList(start, stop).forEach(edit -> lines.add(edit.sign() + edit.line()));
            from = stop;
        }
        return lines;
    }

    private static int firstChange(List<LineEdit> edits, int from) {
        int index = from;
        while (index < edits.size() && edits.get(index).sign() == ' ') {
            index++;
        }
        return index;
    }

    private static String header(List<LineEdit> edits, int start, int stop) {
        return "@@ -" + range(edits, start, stop, '+') + " +" + range(edits, start, stop, '-') + " @@";
    }

    /** The first line and the number of lines of one side, which does not have those of the other. */
    private static String range(List<LineEdit> edits, int start, int stop, char other) {
        long before = edits.subList(0, start).stream()
                .filter(it -> it.sign() != other)
                .count();
        long size = edits.subList(start, stop).stream()
                .filter(it -> it.sign() != other)
                .count();
        long first = size == 0 ? before : before + 1;
        return size == 1 ? String.valueOf(first) : first + "," + size;
    }
}
