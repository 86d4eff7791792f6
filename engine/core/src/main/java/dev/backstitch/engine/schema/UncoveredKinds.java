package dev.backstitch.engine.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Counts what no reader reads. */
final class UncoveredKinds {

    private UncoveredKinds() {}

    static Map<String, Integer> read(CatalogQueries queries) {
        try (ResultSet rows = queries.run("uncovered")) {
            Map<String, Integer> counts = new TreeMap<>();
            while (rows.next()) {
                counts.put(rows.getString("kind"), rows.getInt("number"));
            }
            return counts;
        } catch (SQLException e) {
            throw new SchemaReadException("uncovered kinds of objects", e);
        }
    }
}
