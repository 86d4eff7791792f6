package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.KeptStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/**
 * Runs queries as statements that stay prepared on one connection, as planning them costs more than running them.
 *
 * <p>They are prepared by SQL: the driver forgets its own ones each time {@code search_path} changes, which it does in
 * every snapshot.
 */
final class CatalogQueries {

    private final Connection connection;
    private final int serverVersion;
    private final Set<String> prepared;

    /**
     * For one snapshot.
     *
     * @param prepared the statements that are there
     */
    CatalogQueries(Connection connection, Set<String> prepared) throws SQLException {
        this.connection = connection;
        this.serverVersion = connection.getMetaData().getDatabaseMajorVersion();
        this.prepared = prepared;
    }

    /**
     * A query that is prepared when it first runs.
     *
     * @param name unique among all queries
     * @param types the types of its parameters, such as {@code (oid[])}; empty where it has none
     * @param sql its text
     * @param arguments as SQL spells them, such as {@code ('{1,2}')}; empty where it has none
     * @param what it reads, in words, for errors
     * @param rows takes its rows
     */
    record Query(String name, String types, String sql, String arguments, String what, RowsReader rows) {}

    /** Takes the rows of a query. */
    @FunctionalInterface
    interface RowsReader {
        void read(ResultSet rows) throws SQLException;
    }

    int serverVersion() {
        return serverVersion;
    }

    CatalogSql sql(String resource) {
        return CatalogSql.of(resource, serverVersion);
    }

    /** Sends all queries at once, and hands on their rows one query after the other. */
    void run(List<Query> queries) {
        if (queries.isEmpty()) {
            return;
        }
        Query reading = queries.get(0);
        try (Statement statement = connection.createStatement()) {
            boolean isRows = statement.execute(batch(queries));
            for (Query query : queries) {
                reading = query;
                while (!isRows) { // the count that PREPARE leaves
                    isRows = statement.getMoreResults();
                }
                try (ResultSet rows = statement.getResultSet()) {
                    query.rows().read(rows);
                }
                isRows = statement.getMoreResults();
            }
        } catch (SQLException e) {
            throw new SchemaReadException(reading.what(), e);
        }
    }

    private String batch(List<Query> queries) {
        StringBuilder batch = new StringBuilder();
        for (Query query : queries) {
            String name = KeptStatement.PREFIX + query.name();
            if (prepared.add(name)) {
                batch.append("PREPARE ").append(name).append(query.types());
                batch.append(" AS ").append(query.sql()).append("\n;\n"); // it may end in a comment
            }
            batch.append("EXECUTE ").append(name).append(query.arguments()).append(";\n");
        }
        return batch.toString();
    }
}
