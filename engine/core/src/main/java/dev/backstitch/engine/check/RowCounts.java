package dev.backstitch.engine.check;

import dev.backstitch.engine.postgres.KeptStatement;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.Difference.Change;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.ObjectId;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReadException;
import dev.backstitch.engine.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * How many rows each table holds; tables without any are left out, so that an empty schema costs one query.
 *
 * @param rows the number of rows by the name of the table, quoted where SQL needs it
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record RowCounts(Map<String, Long> rows) {

    private static final KeptStatement TABLES_WITH_PAGES = new KeptStatement(
            "tables_with_pages",
            "",
            """
            SELECT format('%I.%I', n.nspname, c.relname) AS name
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND c.oid >= 16384
              AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
              AND pg_catalog.pg_relation_size(c.oid) > 0
            ORDER BY 1
            """);

    /** Copies the numbers. */
    public RowCounts {
        rows = Map.copyOf(rows);
    }

    /**
     * Counts the rows of every table, one by one.
     *
     * @param connection a connection, whose transaction, if it is in one, sees what is counted
     * @param excludedTables tables to leave out, as {@code schema.table}, quoted where Postgres needs it
     * @return the numbers
     * @throws SchemaReadException when Postgres rejects a query or the connection breaks
     */
    public static RowCounts read(Connection connection, Collection<String> excludedTables) {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            StringBuilder union = new StringBuilder();
            TABLES_WITH_PAGES.run(connection, "", tables -> {
                while (tables.next()) {
                    String name = tables.getString("name");
                    if (!excludedTables.contains(name)) {
                        union.append(union.isEmpty() ? "" : " UNION ALL ")
                                .append("SELECT '")
                                .append(name.replace("'", "''"))
                                .append("' AS name, count(*) AS rows FROM ONLY ")
                                .append(name);
                    }
                }
            });
            if (!union.isEmpty()) {
                try (ResultSet rows = statement.executeQuery(union.toString())) {
                    while (rows.next()) {
                        if (rows.getLong("rows") > 0) {
                            counts.put(rows.getString("name"), rows.getLong("rows"));
                        }
                    }
                }
            }
            return new RowCounts(counts);
        } catch (SQLException e) {
            throw new SchemaReadException("the number of rows of each table", e);
        }
    }

    private long of(Table table) {
        return rows.getOrDefault(table.name().toString(), 0L);
    }

    /** Whether no table has lost a row. */
    boolean areKeptIn(RowCounts later) {
        return rows.entrySet().stream()
                .allMatch(table -> later.rows.getOrDefault(table.getKey(), 0L) >= table.getValue());
    }

    /** What differs, of the tables that a schema has and that are still there. */
    List<Difference> differences(RowCounts found, Schema expectedSchema, Schema foundSchema) {
        Set<ObjectId> there = foundSchema.tables().stream().map(Table::id).collect(Collectors.toSet());
        return expectedSchema.tables().stream()
                .filter(table -> there.contains(table.id()))
                .filter(table -> of(table) != found.of(table))
                .map(table -> new Difference(
                        table.id(),
                        Optional.empty(),
                        Change.CHANGED,
                        Optional.of("rows"),
                        Optional.of(String.valueOf(of(table))),
                        Optional.of(String.valueOf(found.of(table))),
                        DifferenceClass.ROWS))
                .toList();
    }
}
