package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.tool.SessionLeak;
import dev.backstitch.engine.tool.Timeouts;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.jdbc.PgConnection;

/** What every step's session begins with, and what of it a step changed. */
record SessionBaseline(Timeouts timeouts) {

    /** The driver would send the zone of this machine, and a migration could depend on it. */
    private static final String TIME_ZONE = "UTC";

    /**
     * Settings that differ from what the session began with, then all else that outlives a transaction. A setting of
     * the user's own, such as {@code app.tenant}, is in no catalog: it is put back, but cannot be told.
     */
    private static final String LEAKS =
            """
            SELECT what, value FROM (
              SELECT 1 AS n, name AS what, setting AS value FROM pg_catalog.pg_settings
               WHERE source = 'session'
                 AND setting IS DISTINCT FROM CASE name
                       WHEN 'statement_timeout' THEN ? WHEN 'lock_timeout' THEN ? WHEN 'TimeZone' THEN ?
                       ELSE reset_val END
                 AND NOT (name IN ('statement_timeout', 'lock_timeout') AND setting = reset_val)
              UNION ALL
              SELECT 2, 'session authorization', session_user WHERE session_user <> ?
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
              SELECT 7, 'prepared statement', name FROM pg_catalog.pg_prepared_statements WHERE from_sql
              UNION ALL
              SELECT 8, 'cursor', name FROM pg_catalog.pg_cursors WHERE is_holdable
            ) AS leaks ORDER BY n, what, value
            """;

    void restore(PgConnection connection) throws SQLException {
        for (String sql : List.of(
                "DISCARD ALL",
                "SET statement_timeout = %d; SET lock_timeout = %d; SET TimeZone = '%s'"
                        .formatted(
                                timeouts.statement().toMillis(), timeouts.lock().toMillis(), TIME_ZONE))) {
            SQLException error =
                    SimpleQuery.run(connection.getQueryExecutor(), sql).error();
            if (error != null) {
                throw error;
            }
        }
    }

    List<SessionLeak> leaks(PgConnection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LEAKS)) {
            statement.setString(1, String.valueOf(timeouts.statement().toMillis()));
            statement.setString(2, String.valueOf(timeouts.lock().toMillis()));
            statement.setString(3, TIME_ZONE);
            statement.setString(4, connection.getUserName());
            List<SessionLeak> leaks = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    leaks.add(new SessionLeak(rows.getString(1), rows.getString(2)));
                }
            }
            return leaks;
        }
    }
}
