package dev.backstitch.engine.inspect;

import dev.backstitch.engine.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * A query that is prepared and never executed, in a read-only transaction that is rolled back.
 *
 * <p>PREPARE serves all majors: it knows the types of {@code $1}, and its generic plan is what EXPLAIN (GENERIC_PLAN)
 * shows since 16, which the driver's extended protocol would not let through.
 */
final class PlannedQuery implements AutoCloseable {

    private static final String NAME = "backstitch_planned";

    private static final String BEGIN =
            """
            BEGIN READ ONLY;
            SET LOCAL enable_seqscan = off;
            SET LOCAL plan_cache_mode = force_generic_plan""";

    private static final String PARAMETERS =
            """
            SELECT pg_catalog.cardinality(parameter_types)
              FROM pg_catalog.pg_prepared_statements
             WHERE name = '%s'"""
                    .formatted(NAME);

    private static final String PARTITIONED_INDEXES =
            """
            SELECT n.nspname, c.relname
              FROM pg_catalog.pg_partition_ancestors(pg_catalog.to_regclass(?)) a
              JOIN pg_catalog.pg_class c ON c.oid = a.relid
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace""";

    private final Connection connection;
    private final Statement statement;
    private final String query;

    PlannedQuery(Connection connection, String query) throws SQLException {
        this.connection = connection;
        this.statement = connection.createStatement();
        this.query = query;
    }

    QueryPlan plan() throws SQLException {
        statement.execute(BEGIN);
        prepare();
        String execute = "EXECUTE " + NAME + arguments();
        PlanNode root = PlanReader.read(lines("EXPLAIN (VERBOSE, COSTS OFF, FORMAT JSON) " + execute));
        String text = lines("EXPLAIN (COSTS OFF) " + execute);
        return new QueryPlan(query, text, root, indexes(root));
    }

    private void prepare() throws SQLException {
        statement.execute("PREPARE " + NAME + " AS " + query + "\n"); // it may end in a comment
        if (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
            throw new SQLException("there are several statements: give one", "42601");
        }
    }

    private String arguments() throws SQLException {
        int count = Integer.parseInt(lines(PARAMETERS));
        return count == 0 ? "" : "(" + String.join(", ", Collections.nCopies(count, "NULL")) + ")";
    }

    private String lines(String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            StringBuilder lines = new StringBuilder();
            while (rows.next()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(rows.getString(1));
            }
            return lines.toString();
        }
    }

    private Set<ObjectName> indexes(PlanNode root) throws SQLException {
        Set<ObjectName> indexes = new HashSet<>();
        for (PlanNode node : root.all().toList()) {
            if (node.index().isPresent() && indexes.add(node.index().get())) {
                indexes.addAll(partitioned(node.index().get()));
            }
        }
        return indexes;
    }

    private Set<ObjectName> partitioned(ObjectName index) throws SQLException {
        try (var ancestors = connection.prepareStatement(PARTITIONED_INDEXES)) {
            ancestors.setString(1, index.toString());
            try (ResultSet rows = ancestors.executeQuery()) {
                Set<ObjectName> names = new HashSet<>();
                while (rows.next()) {
                    names.add(new ObjectName(rows.getString(1), rows.getString(2)));
                }
                return names;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            statement.execute("ROLLBACK");
            if (!lines(PARAMETERS).isEmpty()) { // no rollback takes it back
                statement.execute("DEALLOCATE " + NAME);
            }
        }
    }
}
