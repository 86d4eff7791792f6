package dev.backstitch.engine.report;

import java.util.function.IntPredicate;

/** Makes text that users and servers wrote fit for what it is written into. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** Keeps lines and tabs; other control characters, which a terminal would obey, become replacement characters. */
    static String printable(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return replace(lines, point -> point == '\n' || point == '\t' || !Character.isISOControl(point));
    }

    /** Puts text on one line: control characters become the escapes that Java and JSON know. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        wellFormed(text).codePoints().forEach(point -> {
            switch (point) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> {
                    if (Character.isISOControl(point)) {
                        line.append("\\u%04x".formatted(point));
                    } else {
                        line.appendCodePoint(point);
                    }
                }
            }
        });
        return line.toString();
    }

    /** Replaces halves of surrogate pairs, which no encoding can write. */
    static String wellFormed(String text) {
        return replace(text, point -> true);
    }

    /** Removes what XML 1.0 cannot contain, escaped or not. */
    static String xml(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        wellFormed(text).codePoints().filter(Characters::isXml).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Shortens text to a number of chars, never within a pair. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - "...".length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "...";
    }

    private static String replace(String text, IntPredicate keep) {
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isHalf(point) || !keep.test(point) ? REPLACEMENT : point)
                .forEach(replaced::appendCodePoint);
        return replaced.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
