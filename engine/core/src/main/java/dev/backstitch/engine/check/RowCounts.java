package dev.backstitch.engine.check;

import dev.backstitch.engine.postgres.KeptStatement;
import dev.backstitch.engine.schema.SchemaReadException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many rows each table holds; tables without any are left out, so that an empty schema costs one query. */
final class RowCounts {

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

    private RowCounts() {}

    static Map<String, Long> read(Connection connection, Collection<String> excludedTables) {
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
            return counts;
        } catch (SQLException e) {
            throw new SchemaReadException("the number of rows of each table", e);
        }
    }
}
