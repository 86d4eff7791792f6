package dev.backstitch.engine.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * One statement of a script.
 *
 * @param sql its text, from its first word to its last, without comments around it and without the semicolon
 * @param offset where it begins in the script, in UTF-16 units, counted from 0
 * @param line the line of the script on which it begins, counted from 1
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record SqlStatement(String sql, int offset, int line) {

    /**
     * Splits a script where the server does: at semicolons that stand outside quotes, comments, parentheses and the
     * {@code BEGIN ATOMIC … END} of a routine's body.
     *
     * <p>Between the statements stands nothing but white space, comments and semicolons. An unclosed quote, comment or
     * parenthesis makes the rest of the script one statement, which the server then rejects.
     *
     * @param script the SQL
     * @return its statements, in order
     */
    public static List<SqlStatement> split(String script) {
        List<SqlStatement> statements = new ArrayList<>();
        StatementEnd end = new StatementEnd(script);
        int first = -1;
        int last = -1;
        int line = 1;
        int counted = 0;
        for (SqlToken token : SqlScanner.scan(script)) {
            if (!token.isSql()) {
                continue;
            }
            boolean ends = end.isReachedBy(token);
            if (!ends) {
                first = first < 0 ? token.start() : first;
                last = token.end();
            } else if (first >= 0) {
                line += lineBreaks(script, counted, first);
                counted = first;
                statements.add(new SqlStatement(script.substring(first, last), first, line));
                first = -1;
            }
        }
        if (first >= 0) {
            line += lineBreaks(script, counted, first);
            statements.add(new SqlStatement(script.substring(first, last), first, line));
        }
        return List.copyOf(statements);
    }

    /**
     * Returns its words: keywords and unquoted identifiers, not what stands in quotes or comments.
     *
     * @return lower case, in order
     */
    public List<String> words() {
        return SqlScanner.scan(sql).stream()
                .filter(token -> token.kind() == SqlToken.Kind.WORD)
                .map(token -> sql.substring(token.start(), token.end()).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static int lineBreaks(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
