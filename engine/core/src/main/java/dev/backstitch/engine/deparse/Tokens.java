package dev.backstitch.engine.deparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts deparsed SQL into tokens.
 *
 * <p>It knows what the deparser prints and nothing else: no comments, no dollar quotes, no Unicode escapes. Scripts of
 * users need more; they have a scanner of their own.
 */
final class Tokens {

    private static final String OPERATOR = "+-*/<>=~!@#%^&|`?";
    private static final String SINGLE = "()[],;.";

    private final String sql;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private Tokens(String sql) {
        this.sql = sql;
    }

    /** Empty where anything stands that the deparser does not print. */
    static Optional<List<String>> of(String sql) {
        Tokens scanner = new Tokens(sql);
        while (scanner.at < sql.length()) {
            if (Character.isWhitespace(sql.charAt(scanner.at))) {
                scanner.at++;
                continue;
            }
            int end = scanner.end();
            if (end < 0) {
                return Optional.empty();
            }
            scanner.tokens.add(sql.substring(scanner.at, end));
            scanner.at = end;
        }
        return Optional.of(List.copyOf(scanner.tokens));
    }

    static boolean isOperator(String token) {
        return OPERATOR.indexOf(token.charAt(0)) >= 0;
    }

    /** Where the token that begins here ends; negative where there is none. */
    private int end() {
        char c = sql.charAt(at);
        if (c == '\'') {
            return quoted(at, false);
        }
        if (c == '"') {
            return quoted(at, false);
        }
        if (isNameStart(c)) {
            return word();
        }
        if (isDigit(c)) {
            return number();
        }
        if (SINGLE.indexOf(c) >= 0) {
            return at + 1;
        }
        if (c == ':') {
            return sql.startsWith("::", at) || sql.startsWith(":=", at) ? at + 2 : at + 1;
        }
        if (c == '$') {
            int end = digits(at + 1);
            return end > at + 1 ? end : -1;
        }
        return operator();
    }

    private static boolean isNameStart(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A doubled quote does not close, nor does one behind a backslash where that escapes. */
    private int quoted(int open, boolean escapes) {
        char quote = sql.charAt(open);
        int i = open + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (escapes && c == '\\') {
                i += 2;
            } else if (c != quote) {
                i++;
            } else if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                i += 2;
            } else {
                return i + 1;
            }
        }
        return -1;
    }

    /** A word with the string that it is the prefix of: {@code E'…'}, {@code B'…'}. */
    private int word() {
        int end = at;
        while (end < sql.length() && (isNameStart(sql.charAt(end)) || isDigit(sql.charAt(end)) || isDollar(end))) {
            end++;
        }
        if (end < sql.length() && sql.charAt(end) == '\'') {
            return quoted(end, sql.substring(at, end).equalsIgnoreCase("e"));
        }
        boolean unicode = sql.startsWith("&'", end) || sql.startsWith("&\"", end);
        return unicode ? -1 : end;
    }

    private boolean isDollar(int i) {
        return i > at && sql.charAt(i) == '$';
    }

    private int digits(int from) {
        int end = from;
        while (end < sql.length() && isDigit(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private int number() {
        int end = digits(at);
        if (end < sql.length() && sql.charAt(end) == '.') {
            end = digits(end + 1);
        }
        if (end < sql.length() && (sql.charAt(end) == 'e' || sql.charAt(end) == 'E')) {
            int sign = end + 1 < sql.length() && "+-".indexOf(sql.charAt(end + 1)) >= 0 ? 1 : 0;
            int exponent = digits(end + 1 + sign);
            return exponent > end + 1 + sign ? exponent : -1;
        }
        return end;
    }

    private int operator() {
        int end = at;
        while (end < sql.length() && OPERATOR.indexOf(sql.charAt(end)) >= 0) {
            end++;
        }
        String operator = sql.substring(at, end);
        return operator.isEmpty() || operator.contains("--") || operator.contains("/*") ? -1 : end;
    }
}
