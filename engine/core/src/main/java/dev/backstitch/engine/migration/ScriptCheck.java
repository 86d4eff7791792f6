package dev.backstitch.engine.migration;

import dev.backstitch.engine.migration.SqlToken.Kind;
import java.util.List;
import java.util.Locale;

/** Rejects what is no SQL to the server but an instruction to psql, before anything runs. */
final class ScriptCheck {

    private final SqlScript script;
    private final String sql;
    private final List<SqlToken> tokens;

    private ScriptCheck(SqlScript script) {
        this.script = script;
        this.sql = script.sql();
        this.tokens = SqlScanner.scan(sql).stream().filter(SqlToken::isSql).toList();
    }

    static void check(SqlScript script) {
        new ScriptCheck(script).check();
    }

    private void check() {
        StatementEnd end = new StatementEnd(sql);
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.kind() == Kind.BACKSLASH) {
                throw new InvalidMigrationsException(script.locate(token.start()), commandOfPsql(token));
            }
            if (tokens.get(begin).isWord(sql, "copy") && (follows(i, "from", "stdin") || follows(i, "to", "stdout"))) {
                throw new InvalidMigrationsException(
                        script.locate(tokens.get(begin).start()),
                        "COPY %s %s needs a client that sends or takes the rows; write INSERT statements instead"
                                .formatted(upper(tokens.get(i - 1)), upper(token)));
            }
            if (end.isReachedBy(token)) {
                begin = i + 1;
            }
        }
    }

    private boolean follows(int i, String first, String second) {
        return i > 0 && tokens.get(i).isWord(sql, second) && tokens.get(i - 1).isWord(sql, first);
    }

    private String upper(SqlToken token) {
        return sql.substring(token.start(), token.end()).toUpperCase(Locale.ROOT);
    }

    private String commandOfPsql(SqlToken backslash) {
        int end = backslash.end();
        while (end < sql.length() && !Character.isWhitespace(sql.charAt(end))) {
            end++;
        }
        String command = sql.substring(backslash.start(), end);
        String advice = command.endsWith("restrict") ? " (pg_dump writes \\restrict and \\unrestrict)" : "";
        return "%s is a command of psql, not SQL; remove it%s".formatted(command, advice);
    }
}
