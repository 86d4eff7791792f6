package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.SqlStatement;
import java.util.List;
import java.util.Set;

/**
 * Tells scripts that can leave nothing in their session, so that they need not be asked.
 *
 * <p>Asking costs as much as two statements, and most migrations are nothing but plain DDL. Whatever may run a query or
 * a function of its own accord is asked. What plain DDL calls in passing (a default, a {@code USING} clause) is not
 * followed; the session is made as good as new in any case.
 */
final class PlainDdl {

    private static final Set<String> FIRST = Set.of(
            "alter",
            "analyze",
            "begin",
            "comment",
            "commit",
            "create",
            "drop",
            "end",
            "grant",
            "reindex",
            "revoke",
            "start",
            "truncate",
            "vacuum");

    private static final Set<String> SUSPICIOUS = Set.of(
            "select",
            "with",
            "values",
            "execute",
            "extension",
            "temp",
            "temporary",
            "pg_temp",
            "set_config",
            "pg_advisory_lock",
            "pg_advisory_lock_shared");

    private PlainDdl() {}

    static boolean isAll(List<SqlStatement> statements) {
        return statements.stream().map(SqlStatement::words).allMatch(PlainDdl::isPlain);
    }

    private static boolean isPlain(List<String> words) {
        return !words.isEmpty()
                && FIRST.contains(words.get(0))
                && words.stream().noneMatch(SUSPICIOUS::contains);
    }
}
