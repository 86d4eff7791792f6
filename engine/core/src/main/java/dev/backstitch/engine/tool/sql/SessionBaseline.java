package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.postgres.KeptStatement;
import dev.backstitch.engine.tool.SessionLeak;
import dev.backstitch.engine.tool.Timeouts;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.QueryExecutor;
import org.postgresql.jdbc.PgConnection;

/** What every step's session begins with, and what of it a step changed. */
record SessionBaseline(Timeouts timeouts) {

    /** The driver would send the zone of this machine, and a migration could depend on it. */
    private static final String TIME_ZONE = "UTC";

    /**
     * Settings that differ from what the session began with, then all else that outlives a transaction. A setting of
     * the user's own, such as {@code app.tenant}, is in no catalog: it is put back, but cannot be told.
     */
    private static final KeptStatement LEAKS = new KeptStatement(
            "leaks",
            "(text, text, text, text)",
            """
            SELECT what, value FROM (
              SELECT 1 AS n, name AS what, setting AS value FROM pg_catalog.pg_settings
               WHERE source = 'session'
                 AND setting IS DISTINCT FROM CASE name
                       WHEN 'statement_timeout' THEN $1 WHEN 'lock_timeout' THEN $2 WHEN 'TimeZone' THEN $3
                       ELSE reset_val END
                 AND NOT (name IN ('statement_timeout', 'lock_timeout') AND setting = reset_val)
              UNION ALL
              SELECT 2, 'session authorization', session_user WHERE session_user <> $4
              UNION ALL
              SELECT 3, 'role', pg_catalog.current_setting('role') WHERE pg_catalog.current_setting('role') <> 'none'
              UNION ALL
              SELECT 4, 'advisory lock', CASE objsubid
                       WHEN 1 THEN ((classid::bigint << 32) | objid::bigint)::text
                       ELSE classid::text || ', ' || objid::text END
                FROM pg_catalog.pg_locks WHERE locktype = 'advisory' AND pid = pg_catalog.pg_backend_pid()
              UNION ALL
              SELECT 5, CASE relkind WHEN 'v' THEN 'temporary view' ELSE 'temporary table' END, relname
                FROM pg_catalog.pg_class
               WHERE relnamespace = pg_catalog.pg_my_temp_schema() AND relkind IN ('r', 'p', 'v')
              UNION ALL
              SELECT 6, 'LISTEN', channel FROM pg_catalog.pg_listening_channels() AS channel
              UNION ALL
              SELECT 7, 'prepared statement', name FROM pg_catalog.pg_prepared_statements
               WHERE from_sql AND NOT pg_catalog.starts_with(name, 'backstitch_')
              UNION ALL
              SELECT 8, 'cursor', name FROM pg_catalog.pg_cursors WHERE is_holdable
            ) AS leaks ORDER BY n, what, value
            """);

    /**
     * All of DISCARD ALL but what it does to prepared statements, as ours shall stay. It fails where there are others:
     * nothing else can say so in one message.
     */
    private static final String DISCARD_ALL_BUT_OURS =
            """
            SELECT 1 / CASE WHEN EXISTS (SELECT FROM pg_catalog.pg_prepared_statements
                                          WHERE from_sql AND NOT pg_catalog.starts_with(name, 'backstitch_'))
                            THEN 0 ELSE 1 END;
            CLOSE ALL; SET SESSION AUTHORIZATION DEFAULT; RESET ALL; UNLISTEN *;
            SELECT pg_catalog.pg_advisory_unlock_all(); DISCARD TEMP; DISCARD SEQUENCES;
            """;

    /** Makes the session as good as new. */
    void restore(PgConnection connection) throws SQLException {
        String settings = "SET statement_timeout = %d; SET lock_timeout = %d; SET TimeZone = '%s'"
                .formatted(timeouts.statement().toMillis(), timeouts.lock().toMillis(), TIME_ZONE);
        QueryExecutor executor = connection.getQueryExecutor();
        if (SimpleQuery.run(executor, DISCARD_ALL_BUT_OURS + settings).error() == null) {
            return;
        }
        for (String sql : List.of("DISCARD ALL", settings)) {
            SQLException error = SimpleQuery.run(executor, sql).error();
            if (error != null) {
                throw error;
            }
        }
    }

    List<SessionLeak> leaks(PgConnection connection) throws SQLException {
        List<SessionLeak> leaks = new ArrayList<>();
        String arguments = "('%d', '%d', '%s', '%s')"
                .formatted(
                        timeouts.statement().toMillis(),
                        timeouts.lock().toMillis(),
                        TIME_ZONE,
                        connection.getUserName().replace("'", "''"));
        LEAKS.run(connection, arguments, rows -> {
            while (rows.next()) {
                leaks.add(new SessionLeak(rows.getString(1), rows.getString(2)));
            }
        });
        return leaks;
    }
}
