package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.migration.SqlScript;
import org.apiguardian.api.API;

/**
 * The line of a script at fault.
 *
 * @param location its file and line
 * @param column the column in characters, counted from 1
 * @param line its text
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Excerpt(Location location, int column, String line) {

    /** Longer lines are shown in part, around the column. */
    private static final int WIDTH = 120;

    /**
     * Finds the line on which a character of the script stands.
     *
     * @param script the script
     * @param offset the character, in UTF-16 units, counted from 0
     * @return the line
     */
    public static Excerpt at(SqlScript script, int offset) {
        String sql = script.sql();
        int start = sql.lastIndexOf('\n', offset - 1) + 1;
        int newline = sql.indexOf('\n', offset);
        String line = sql.substring(start, newline < 0 ? sql.length() : newline);
        return new Excerpt(script.locate(offset), 1 + sql.codePointCount(start, offset), line.stripTrailing());
    }

    /**
     * Returns the line alone; a long one in part.
     *
     * @return one line
     */
    public String plain() {
        return window(0);
    }

    /**
     * Returns the line and, below the column, a caret; tabs before it are kept, or the caret would stand elsewhere.
     *
     * @return two lines
     */
    public String withCaret() {
        int at = Math.min(
                line.length(), line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length()))));
        int from = windowStart(at);
        String lead = (from > 0 ? "…" : "") + line.substring(from, at);
        String indent = lead.codePoints()
                .map(c -> c == '\t' ? '\t' : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return window(from) + "\n" + indent + "^";
    }

    private int windowStart(int at) {
        if (line.length() <= WIDTH || at < WIDTH * 2 / 3) {
            return 0;
        }
        return wholeCharacter(at - WIDTH / 2);
    }

    private String window(int from) {
        int to = Math.min(line.length(), from + WIDTH);
        return (from > 0 ? "…" : "") + line.substring(from, wholeCharacter(to)) + (to < line.length() ? "…" : "");
    }

    /** Moves an index off the middle of a surrogate pair. */
    private int wholeCharacter(int index) {
        return index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }
}
