package dev.backstitch.engine.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A read-only transaction in which deparsed text does not depend on the session. The settings are local to it, so that its
 * end puts back what the session had.
 */
final class PinnedTransaction implements AutoCloseable {

    private static final String BEGIN =
            """
            BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
            SET LOCAL search_path = '';
            SET LOCAL "TimeZone" = 'UTC';
            SET LOCAL "DateStyle" = 'ISO, YMD';
            SET LOCAL "IntervalStyle" = 'postgres';
            SET LOCAL bytea_output = 'hex';
            SET LOCAL extra_float_digits = 3;
            SET LOCAL quote_all_identifiers = off;
            SET LOCAL standard_conforming_strings = on;
            SET LOCAL lc_monetary = 'C';
            SET LOCAL jit = off""";

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
