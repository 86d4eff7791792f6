package dev.backstitch.engine.migration;

import dev.backstitch.engine.migration.SqlToken.Kind;
import java.util.List;

/** Rejects what is no SQL to the server but an instruction to psql, before anything runs. */
final class ScriptCheck {

    private ScriptCheck() {}

    static void check(SqlScript script) {
        String sql = script.sql();
        List<SqlToken> tokens =
                SqlScanner.scan(sql).stream().filter(SqlToken::isSql).toList();
        StatementEnd end = new StatementEnd(sql);
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.kind() == Kind.BACKSLASH) {
                throw rejected(
                        script,
                        token,
                        "%s is a command of psql, not SQL; remove it%s"
                                .formatted(command(sql, token), advice(sql, token)));
            }
            if (tokens.get(begin).isWord(sql, "copy") && streams(sql, tokens, i)) {
                throw rejected(
                        script,
                        tokens.get(begin),
                        "COPY %s %s needs a client that sends or takes the rows; write INSERT statements instead"
                                .formatted(upper(sql, tokens.get(i - 1)), upper(sql, token)));
            }
            if (end.isReachedBy(token)) {
                begin = i + 1;
            }
        }
    }

    private static boolean streams(String sql, List<SqlToken> tokens, int i) {
        return i > 0
                && (tokens.get(i).isWord(sql, "stdin") && tokens.get(i - 1).isWord(sql, "from")
                        || tokens.get(i).isWord(sql, "stdout")
                                && tokens.get(i - 1).isWord(sql, "to"));
    }

    private static String upper(String sql, SqlToken token) {
        return sql.substring(token.start(), token.end()).toUpperCase(java.util.Locale.ROOT);
    }

    private static String command(String sql, SqlToken backslash) {
        int end = backslash.end();
        while (end < sql.length() && !Character.isWhitespace(sql.charAt(end))) {
            end++;
        }
        return sql.substring(backslash.start(), end);
    }

    private static String advice(String sql, SqlToken backslash) {
        return command(sql, backslash).endsWith("restrict") ? " (pg_dump writes \\restrict and \\unrestrict)" : "";
    }

    private static InvalidMigrationsException rejected(SqlScript script, SqlToken token, String message) {
        return new InvalidMigrationsException(script.locate(token.start()), message);
    }
}
