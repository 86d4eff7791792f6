package dev.backstitch.engine.tool.sql;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.SqlCommand;
import org.postgresql.core.Tuple;

/**
 * Sends a whole script as one message of the simple query protocol, as the tools do.
 *
 * <p>So the server itself parses it whole, wraps it in its implicit transaction, and stops at the first error. JDBC's
 * own {@code Statement.execute} would split the script and send each statement by itself.
 */
final class SimpleQuery {

    private static final int FLAGS = QueryExecutor.QUERY_EXECUTE_AS_SIMPLE
            | QueryExecutor.QUERY_SUPPRESS_BEGIN
            | QueryExecutor.QUERY_ONESHOT
            | QueryExecutor.QUERY_NO_RESULTS;

    private SimpleQuery() {}

    /**
     * How far a script came.
     *
     * @param completed how many statements the server completed; in a transaction that failed they are undone
     * @param error what stopped it; null when nothing did
     */
    record Outcome(int completed, @Nullable SQLException error) {}

    static Outcome run(QueryExecutor executor, String sql) {
        Counter counter = new Counter();
        try {
            Query query = executor.wrap(List.of(new NativeQuery(sql, SqlCommand.BLANK)));
            executor.execute(query, null, counter, 0, 0, FLAGS);
            return new Outcome(counter.completed, null);
        } catch (SQLException error) {
            return new Outcome(counter.completed, error);
        }
    }

    /** Counts the statements that completed, with rows or without. */
    private static final class Counter extends ResultHandlerBase {

        /** What the driver reports for a script without any statement. */
        private static final String NO_STATEMENT = "EMPTY";

        private int completed;

        @Override
        public void handleResultRows(
                Query fromQuery, Field[] fields, List<Tuple> tuples, @Nullable ResultCursor cursor) {
            completed++;
        }

        @Override
        public void handleCommandStatus(String status, long updateCount, long insertOid) {
            if (!status.equals(NO_STATEMENT)) {
                completed++;
            }
        }

        @Override
        public void handleWarning(SQLWarning warning) {
            // Notices of the users' own scripts are no errors, and nobody asked for them.
        }
    }
}
