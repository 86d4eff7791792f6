package dev.backstitch.engine.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * A read-only transaction in which deparsed text does not depend on the session. The settings are local to it, so that
 * its end puts back what the session had.
 */
final class PinnedTransaction implements AutoCloseable {

    /**
     * The last query tells which statements are there: DISCARD ALL or another reader may have been at work since the
     * last snapshot.
     */
    private static final String BEGIN =
            """
            BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
            SELECT pg_catalog.set_config('search_path', '', true),
                   pg_catalog.set_config('TimeZone', 'UTC', true),
                   pg_catalog.set_config('DateStyle', 'ISO, YMD', true),
                   pg_catalog.set_config('IntervalStyle', 'postgres', true),
                   pg_catalog.set_config('bytea_output', 'hex', true),
                   pg_catalog.set_config('extra_float_digits', '3', true),
                   pg_catalog.set_config('quote_all_identifiers', 'off', true),
                   pg_catalog.set_config('standard_conforming_strings', 'on', true),
                   pg_catalog.set_config('lc_monetary', 'C', true),
                   pg_catalog.set_config('jit', 'off', true),
                   pg_catalog.set_config('statement_timeout', '0', true),
                   pg_catalog.set_config('lock_timeout', '0', true),
                   pg_catalog.set_config('plan_cache_mode', 'force_generic_plan', true);
            SELECT name FROM pg_catalog.pg_prepared_statements WHERE from_sql""";

    private final Connection connection;
    private final Set<String> prepared = new HashSet<>();

    PinnedTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute(BEGIN);
            statement.getMoreResults();
            statement.getMoreResults();
            try (ResultSet names = statement.getResultSet()) {
                while (names.next()) {
                    prepared.add(names.getString(1));
                }
            }
        }
    }

    /** The names of the statements that SQL prepared in this session. */
    Set<String> prepared() {
        return prepared;
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Nothing was written, and ROLLBACK also ends a transaction that failed.
            statement.execute("ROLLBACK");
        }
    }
}
