package dev.backstitch.engine.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A read-only transaction in which deparsed text does not depend on the session. The settings are local to it, so that
 * its end puts back what the session had.
 */
final class PinnedTransaction implements AutoCloseable {

    private static final String BEGIN =
            """
            BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
            SELECT set_config('search_path', '', true),
                   set_config('TimeZone', 'UTC', true),
                   set_config('DateStyle', 'ISO, YMD', true),
                   set_config('IntervalStyle', 'postgres', true),
                   set_config('bytea_output', 'hex', true),
                   set_config('extra_float_digits', '3', true),
                   set_config('quote_all_identifiers', 'off', true),
                   set_config('standard_conforming_strings', 'on', true),
                   set_config('lc_monetary', 'C', true),
                   set_config('jit', 'off', true)""";

    private final Connection connection;

    PinnedTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        run(BEGIN);
    }

    @Override
    public void close() throws SQLException {
        // Nothing was written, and ROLLBACK also ends a transaction that failed.
        run("ROLLBACK");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
