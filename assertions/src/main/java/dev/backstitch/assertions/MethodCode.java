package dev.backstitch.assertions;

import java.util.ArrayList;
import java.util.List;

/** The instructions of a method. */
final class MethodCode {

    private static final int POP = 87;
    private static final int INVOKE_VIRTUAL = 182;
    private static final int INVOKE_INTERFACE = 185;
    private static final int WIDE = 196;

    /** The lengths of instructions, from one code to the next on the list: those of 0 depend on where they stand. */
    private static final int[][] LENGTHS = {
        {0, 1}, {16, 2}, {17, 3}, {18, 2}, {19, 3}, {21, 2}, {26, 1}, {54, 2}, {59, 1}, {132, 3}, {133, 1}, {153, 3},
        {169, 2}, {170, 0}, {172, 1}, {178, 3}, {185, 5}, {187, 3}, {188, 2}, {189, 3}, {190, 1}, {192, 3}, {194, 1},
        {196, 0}, {197, 4}, {198, 3}, {200, 5}
    };

    private final ClassFile file;
    private final int begin;
    private final int end;
    private final int lines;

    /** Reads from where the content of an attribute {@code Code} begins. */
    MethodCode(ClassFile file, int at) {
        this.file = file;
        this.begin = at + 8;
        this.end = begin + file.number(at + 4);
        int attributes = end + 2 + 8 * file.unsigned(end);
        this.lines = file.attribute("LineNumberTable", attributes).orElse(-1);
    }

    /**
     * Tells whether the result of each call of a method on a line is what another is called on. Every call on the line
     * has to be so: which of them runs cannot be told where an agent has changed the code.
     */
    boolean alwaysFollows(int line, String current, String next) {
        List<Integer> calls = new ArrayList<>();
        for (int at = begin; at < end; at += length(at)) {
            if (isCall(at, current) && line(at) == line) {
                calls.add(at);
            }
        }
        return !calls.isEmpty() && calls.stream().allMatch(call -> follows(call, next));
    }

    /** Nothing but arguments may stand between the two. */
    private boolean follows(int call, String next) {
        for (int at = call + length(call); at < end; at += length(at)) {
            if (isCall(at, next)) {
                return true;
            }
            if (endsArguments(file.octet(at))) {
                return false;
            }
        }
        return false;
    }

    /** A value is dropped, stored or returned, or the way branches. */
    private static boolean endsArguments(int code) {
        boolean stores = code >= 54 && code <= 78 || code == 179 || code == 181;
        boolean branches = code >= 153 && code <= 177 || code == 191 || code >= 198;
        return code == POP || code == POP + 1 || stores || branches || code == WIDE;
    }

    private boolean isCall(int at, String method) {
        int code = file.octet(at);
        return (code == INVOKE_VIRTUAL || code == INVOKE_INTERFACE)
                && file.method(file.unsigned(at + 1)).equals(method);
    }

    private int line(int at) {
        int start = -1;
        int line = -1;
        for (int i = 0; lines >= 0 && i < file.unsigned(lines); i++) {
            int from = file.unsigned(lines + 2 + 4 * i);
            if (from <= at - begin && from >= start) {
                start = from;
                line = file.unsigned(lines + 4 + 4 * i);
            }
        }
        return line;
    }

    private int length(int at) {
        int code = file.octet(at);
        int length = 0;
        for (int[] range : LENGTHS) {
            length = code >= range[0] ? range[1] : length;
        }
        return length > 0 ? length : code == WIDE ? wide(at) : table(at, code);
    }

    private int wide(int at) {
        return file.octet(at + 1) == 132 ? 6 : 4;
    }

    private int table(int at, int code) {
        int padded = at + 4 - (at - begin) % 4;
        int entries = code == 170
                ? 12 + 4 * (file.number(padded + 8) - file.number(padded + 4) + 1)
                : 8 + 8 * file.number(padded + 4);
        return padded + entries - at;
    }
}
