package dev.backstitch.engine.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of dbmate, cut as dbmate cuts it.
 *
 * <p>The rules are those of {@code pkg/dbmate/migration.go}: textual, without regard to quotes and comments.
 *
 * @param before the comments before the first directive, which are not sent
 */
record DbmateFile(SqlScript before, SqlScript up, SqlScript down) {

    private static final int FLAGS = Pattern.MULTILINE | Pattern.UNIX_LINES;
    private static final String SPACE = "[\\t\\n\\f\\r ]";
    private static final Pattern UP = directive("up");
    private static final Pattern DOWN = directive("down");
    private static final Pattern HARMLESS = Pattern.compile("^[\\t\\n\\f\\r ]*(--.*)?$", Pattern.DOTALL);

    private static Pattern directive(String word) {
        String s = SPACE;
        return Pattern.compile("^--" + s + "*migrate:" + word + "(" + s + "*$|" + s + "+[^\\t\\n\\f\\r ]+)", FLAGS);
    }

    static boolean holdsUp(String text) {
        return UP.matcher(text).find();
    }

    /** Parses a file; throws what dbmate throws, with the line. */
    static DbmateFile parse(Path path, String text) {
        SqlScript whole = new SqlScript(path, 1, text, true);
        Matcher up = UP.matcher(text);
        if (!up.find()) {
            throw new InvalidMigrationsException(
                    path, "dbmate requires a block that begins with the line -- migrate:up");
        }
        rejectStatementsBefore(whole, up.start());
        List<Integer> downs =
                DOWN.matcher(text).results().map(MatchResult::start).toList();
        if (downs.isEmpty()) {
            throw new InvalidMigrationsException(
                    path, "dbmate requires a block that begins with the line -- migrate:down; it may be empty");
        }
        if (downs.get(0) < up.start()) {
            throw new InvalidMigrationsException(
                    whole.locate(downs.get(0)), "dbmate requires -- migrate:up to come before -- migrate:down");
        }
        int start = up.start();
        rejectSecondBlocks(whole, up.find() ? up.start() : -1, downs);
        int down = downs.get(0);
        return new DbmateFile(
                new SqlScript(path, 1, text.substring(0, start), false),
                block(whole, start, down),
                block(whole, down, text.length()));
    }

    private static void rejectStatementsBefore(SqlScript whole, int up) {
        int offset = 0;
        for (String line : whole.sql().substring(0, up).split("\n", -1)) {
            if (!HARMLESS.matcher(line).matches()) {
                throw new InvalidMigrationsException(
                        whole.locate(offset), "dbmate allows nothing but -- comments before the line -- migrate:up");
            }
            offset += line.length() + 1;
        }
    }

    private static void rejectSecondBlocks(SqlScript whole, int secondUp, List<Integer> downs) {
        if (secondUp >= 0) {
            throw new InvalidMigrationsException(
                    whole.locate(secondUp),
                    "a second -- migrate:up block: dbmate records the version once for each, which its history table"
                            + " rejects; make it a file of its own");
        }
        if (downs.size() > 1) {
            throw new InvalidMigrationsException(
                    whole.locate(downs.get(1)), "a second -- migrate:down block; keep one");
        }
    }

    private static SqlScript block(SqlScript whole, int from, int to) {
        String sql = whole.sql().substring(from, to);
        return new SqlScript(whole.file(), whole.locate(from).line(), sql, isTransactional(sql));
    }

    /** Reads {@code key:value} options after the directive; the last {@code transaction} counts. */
    private static boolean isTransactional(String block) {
        String options = firstLine(block).replaceFirst("^--" + SPACE + "*migrate:(up|down)", "");
        boolean transactional = true;
        for (String option : options.strip().split(SPACE + "+", -1)) {
            String[] pair = option.split(":", -1);
            if (pair.length == 2 && pair[0].equals("transaction")) {
                transactional = !pair[1].equals("false");
            }
        }
        return transactional;
    }

    static String withoutDirective(SqlScript block) {
        return block.sql().substring(firstLine(block.sql()).length());
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
