package dev.backstitch.engine.migration;

import dev.backstitch.engine.migration.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.Parser;

/**
 * Cuts SQL into tokens that together are the whole text.
 *
 * <p>It stands on the scanners of pgjdbc's parser, save where these part from the server's lexer: an {@code E''} string
 * with a doubled quote or continued on the next line, and a block comment that begins with {@code /*}{@code /}. The
 * statements that pgjdbc itself makes of a script cannot be used: it drops a question mark of two, and gives no
 * offsets.
 */
final class SqlScanner {

    private final String sql;
    private final char[] chars;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int at;

    private SqlScanner(String sql) {
        this.sql = sql;
        this.chars = sql.toCharArray();
    }

    static List<SqlToken> scan(String sql) {
        SqlScanner scanner = new SqlScanner(sql);
        while (scanner.at < sql.length()) {
            int start = scanner.at;
            Kind kind = scanner.next();
            scanner.tokens.add(new SqlToken(kind, start, scanner.at));
        }
        return List.copyOf(scanner.tokens);
    }

    private Kind next() {
        char c = chars[at];
        return switch (c) {
            case '\'' -> string(isEscapePrefix());
            case '"' -> upTo(Kind.QUOTED, Parser.parseDoubleQuotes(chars, at) + 1);
            case '-' -> follows('-') ? upTo(Kind.COMMENT, endOfLine(at)) : one(Kind.OTHER);
            case '/' -> follows('*') ? upTo(Kind.COMMENT, endOfBlockComment()) : one(Kind.OTHER);
            case '$' -> dollar();
            case ';' -> one(Kind.SEMICOLON);
            case '(' -> one(Kind.OPEN);
            case ')' -> one(Kind.CLOSE);
            case '\\' -> one(Kind.BACKSLASH);
            default -> Parser.isIdentifierStartChar(c) ? word() : isSpace(c) ? space() : one(Kind.OTHER);
        };
    }

    private Kind one(Kind kind) {
        return upTo(kind, at + 1);
    }

    private Kind upTo(Kind kind, int end) {
        at = Math.min(end, chars.length);
        return kind;
    }

    private boolean follows(char c) {
        return at + 1 < chars.length && chars[at + 1] == c;
    }

    /** The server's white space; pgjdbc leaves out the vertical tab, which Postgres takes since 16. */
    private static boolean isSpace(char c) {
        return Parser.isSpace(c) || c == '\u000B';
    }

    private Kind space() {
        int end = at;
        while (end < chars.length && isSpace(chars[end])) {
            end++;
        }
        return upTo(Kind.SPACE, end);
    }

    private Kind word() {
        int end = at;
        while (end < chars.length && Parser.isIdentifierContChar(chars[end])) {
            end++;
        }
        return upTo(Kind.WORD, end);
    }

    private Kind dollar() {
        int end = Parser.parseDollarQuotes(chars, at);
        return end == at ? one(Kind.OTHER) : upTo(Kind.QUOTED, end + 1);
    }

    /** The E of an escape string is a word of its own, directly before the quote. */
    private boolean isEscapePrefix() {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).isWord(sql, "e");
    }

    private Kind string(boolean escapes) {
        int end = endOfString(at, escapes);
        for (int more = continuation(end); escapes && more > end; more = continuation(end)) {
            end = endOfString(more, true);
        }
        return upTo(Kind.QUOTED, end);
    }

    /** Past the closing quote; a doubled quote does not close. */
    private int endOfString(int open, boolean escapes) {
        int i = open + 1;
        while (i < chars.length) {
            if (escapes && chars[i] == '\\') {
                i += 2;
            } else if (chars[i] != '\'') {
                i++;
            } else if (i + 1 < chars.length && chars[i + 1] == '\'') {
                i += 2;
            } else {
                return i + 1;
            }
        }
        return chars.length;
    }

    /** Where the string goes on: at a quote after white space with a line break; else {@code end} itself. */
    private int continuation(int end) {
        boolean broken = false;
        int i = end;
        while (i < chars.length) {
            if (isSpace(chars[i])) {
                broken |= chars[i] == '\n' || chars[i] == '\r';
                i++;
            } else if (chars[i] == '-' && i + 1 < chars.length && chars[i + 1] == '-') {
                i = endOfLine(i);
            } else {
                return broken && chars[i] == '\'' ? i : end;
            }
        }
        return end;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < chars.length && chars[end] != '\n' && chars[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Block comments nest; the star that opens one does not close it. */
    private int endOfBlockComment() {
        int depth = 1;
        int i = at + 2;
        while (i < chars.length && depth > 0) {
            if (sql.startsWith("*/", i)) {
                depth--;
                i += 2;
            } else if (sql.startsWith("/*", i)) {
                depth++;
                i += 2;
            } else {
                i++;
            }
        }
        return i;
    }
}
