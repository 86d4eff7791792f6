package dev.backstitch.assertions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A line of one text or of both.
 *
 * @param sign {@code -} when only the old text has it, {@code +} when only the new one has, a blank for both
 * @param line the line
 */
record LineEdit(char sign, String line) {

    /** Beyond this many edits nobody reads them: what lies between the common ends is replaced as a whole. */
    private static final int MOST_EDITS = 2000;

    /** Finds a shortest way from one text to the other, as E. Myers describes it (1986). */
    static List<LineEdit> between(List<String> old, List<String> now) {
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<LineEdit> edits = new ArrayList<>();
        old.subList(0, head).forEach(line -> edits.add(new LineEdit(' ', line)));
        edits.addAll(middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail)));
        old.subList(old.size() - tail, old.size()).forEach(line -> edits.add(new LineEdit(' ', line)));
        return edits;
    }

    private static List<LineEdit> middle(List<String> old, List<String> now) {
        List<int[]> reached = new ArrayList<>();
        int[] furthest = {0, 0, 0};
        for (int edits = 0; edits <= Math.min(MOST_EDITS, old.size() + now.size()); edits++) {
            int[] next = new int[2 * edits + 3];
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = start(furthest, edits, diagonal);
                while (x < old.size() && x - diagonal < now.size() && old.get(x).equals(now.get(x - diagonal))) {
                    x++;
                }
                next[diagonal + edits + 1] = x;
                if (x >= old.size() && x - diagonal >= now.size()) {
                    return walkBack(reached, old, now);
                }
            }
            reached.add(next);
            furthest = next;
        }
        return replaced(old, now);
    }

    /** Where the diagonal is entered: from the one above by an insertion, or from the one below by a deletion. */
    private static int start(int[] furthest, int edits, int diagonal) {
        if (edits == 0) {
            return 0;
        }
        return isInserted(furthest, edits, diagonal)
                ? furthest[diagonal + edits + 1]
                : furthest[diagonal + edits - 1] + 1;
    }

    private static boolean isInserted(int[] furthest, int edits, int diagonal) {
        return diagonal == -edits
                || (diagonal != edits && furthest[diagonal + edits - 1] < furthest[diagonal + edits + 1]);
    }

    private static List<LineEdit> walkBack(List<int[]> reached, List<String> old, List<String> now) {
        List<LineEdit> edits = new ArrayList<>();
        int x = old.size();
        int y = now.size();
        for (int count = reached.size(); count > 0; count--) {
            int[] furthest = reached.get(count - 1);
            int diagonal = x - y;
            boolean inserted = isInserted(furthest, count, diagonal);
            int start = start(furthest, count, diagonal);
            for (; x > start; x--, y--) {
                edits.add(new LineEdit(' ', old.get(x - 1)));
            }
            if (inserted) {
                edits.add(new LineEdit('+', now.get(--y)));
            } else {
                edits.add(new LineEdit('-', old.get(--x)));
            }
        }
        for (; x > 0; x--) {
            edits.add(new LineEdit(' ', old.get(x - 1)));
        }
        Collections.reverse(edits);
        return edits;
    }

    private static List<LineEdit> replaced(List<String> old, List<String> now) {
        List<LineEdit> edits = new ArrayList<>();
        old.forEach(line -> edits.add(new LineEdit('-', line)));
        now.forEach(line -> edits.add(new LineEdit('+', line)));
        return edits;
    }
}
