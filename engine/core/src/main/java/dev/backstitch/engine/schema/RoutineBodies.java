package dev.backstitch.engine.schema;

/** Compares the bodies of routines without the white space that means nothing. */
final class RoutineBodies {

    private RoutineBodies() {}

    static boolean differInWhitespaceOnly(String one, String other) {
        return normalised(one).equals(normalised(other));
    }

    /**
     * Each run of white space is one blank. In quotes it stays as it is, and so does the end of a line comment: there,
     * white space is meaning.
     */
    private static String normalised(String body) {
        StringBuilder text = new StringBuilder();
        boolean blank = false;
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
                i++;
                continue;
            }
            if (blank && text.length() > 0) {
                text.append(' ');
            }
            blank = false;
            int end = endOfToken(body, i);
            text.append(body, i, end);
            i = end;
        }
        return text.toString();
    }

    private static int endOfToken(String body, int start) {
        char c = body.charAt(start);
        if (c == '\'' || c == '"') {
            int end = body.indexOf(c, start + 1);
            return end < 0 ? body.length() : end + 1;
        }
        if (body.startsWith("--", start)) {
            int end = body.indexOf('\n', start);
            return end < 0 ? body.length() : end + 1;
        }
        return start + 1;
    }
}
