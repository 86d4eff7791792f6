package dev.backstitch.engine.inspect;

import dev.backstitch.engine.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Reads how a database is used, how large it is, and how it would run a query. It never writes.
 *
 * <p>Bound to one connection that nothing else uses meanwhile; not safe for use by several threads. The caller closes
 * the connection.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DatabaseInspector {

    private static final String INDEX_USAGE =
            """
            SELECT schemaname, relname, indexrelname, idx_scan, idx_tup_read, idx_tup_fetch
              FROM pg_catalog.pg_stat_user_indexes
             WHERE schemaname !~ '^pg_'
             ORDER BY idx_scan, schemaname, relname, indexrelname""";

    private static final String INDEX_SIZES =
            """
            SELECT schemaname, relname, indexrelname, size
              FROM pg_catalog.pg_stat_user_indexes,
                   pg_catalog.pg_relation_size(indexrelid) size
             WHERE schemaname !~ '^pg_' AND size IS NOT NULL -- an index that is dropped meanwhile has none
             ORDER BY size DESC, schemaname, relname, indexrelname""";

    private static final String TABLE_SIZES =
            """
            SELECT n.nspname, c.relname,
                   pg_catalog.sum(pg_catalog.pg_total_relation_size(t.oid)) AS total,
                   pg_catalog.sum(pg_catalog.pg_relation_size(t.oid)) AS rows,
                   pg_catalog.sum(pg_catalog.pg_indexes_size(t.oid)) AS indexes
              FROM pg_catalog.pg_class c
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             CROSS JOIN LATERAL (
                   SELECT c.oid
                    UNION
                   SELECT relid::pg_catalog.oid FROM pg_catalog.pg_partition_tree(c.oid)
                   ) t
             WHERE c.relkind IN ('r', 'p', 'm')
               AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
             GROUP BY n.nspname, c.relname
            HAVING pg_catalog.sum(pg_catalog.pg_total_relation_size(t.oid)) IS NOT NULL
             ORDER BY total DESC, n.nspname, c.relname""";

    private final Connection connection;

    /**
     * Binds an inspector to a connection.
     *
     * @param connection of any role: what is read here is open to all
     */
    public DatabaseInspector(Connection connection) {
        this.connection = connection;
    }

    /**
     * Reads how often each index was used, as {@code pg_stat_user_indexes} has it. The counts of a session reach it
     * some time after its transactions end, at most a second on an idle server.
     *
     * @return those that were used least first, then by name; the indexes of the server's own tables are left out
     * @throws InspectionException when Postgres rejects the query or the connection breaks
     */
    public List<IndexUsage> indexUsage() {
        return read(
                "the use of indexes",
                INDEX_USAGE,
                row -> new IndexUsage(
                        name(row, 2),
                        name(row, 3),
                        row.getLong("idx_scan"),
                        row.getLong("idx_tup_read"),
                        row.getLong("idx_tup_fetch")));
    }

    /**
     * Reads how large each index is.
     *
     * @return the largest first, then by name; the indexes of the server's own tables are left out
     * @throws InspectionException when Postgres rejects the query or the connection breaks
     */
    public List<IndexSize> indexSizes() {
        return read(
                "the sizes of indexes",
                INDEX_SIZES,
                row -> new IndexSize(name(row, 2), name(row, 3), row.getLong("size")));
    }

    /**
     * Reads how large each table and materialised view is.
     *
     * @return the largest first, then by name; the server's own tables are left out
     * @throws InspectionException when Postgres rejects the query or the connection breaks
     */
    public List<TableSize> tableSizes() {
        return read(
                "the sizes of tables",
                TABLE_SIZES,
                row -> new TableSize(name(row, 2), row.getLong("total"), row.getLong("rows"), row.getLong("indexes")));
    }

    /**
     * Plans a query with sequential scans switched off, so that the plan shows whether an index <em>can</em> serve it:
     * on the few rows of a test Postgres would rightly read the whole table. The query is never executed; the names in
     * it are looked up in the {@code search_path} of the connection.
     *
     * @param query one SELECT, INSERT, UPDATE, DELETE, MERGE or VALUES; parameters are {@code $1}, {@code $2} and so
     *     on, and are planned for any value
     * @return the plan
     * @throws InspectionException when Postgres rejects the query or the connection breaks
     * @throws IllegalStateException when the connection is not in auto-commit mode: the transaction of the plan is
     *     rolled back
     */
    public QueryPlan plan(String query) {
        try {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException("a query is planned in a transaction that is rolled back,"
                        + " and the connection is in one already: switch auto-commit on");
            }
            try (PlannedQuery planned = new PlannedQuery(connection, query)) {
                return planned.plan();
            }
        } catch (SQLException e) {
            throw new InspectionException("the plan of the query", e);
        }
    }

    private <T> List<T> read(String what, String sql, RowReader<T> reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(reader.read(rows));
            }
            return List.copyOf(values);
        } catch (SQLException e) {
            throw new InspectionException(what, e);
        }
    }

    /** An index is in the schema of its table, which is the first column. */
    private static ObjectName name(ResultSet row, int column) throws SQLException {
        return new ObjectName(row.getString(1), row.getString(column));
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
