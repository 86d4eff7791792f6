package dev.backstitch.engine.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads all items of one kind.
 *
 * @param kind in words, for errors
 * @param resource the name of its SQL resource
 * @param reader makes an item of a row
 * @param <T> the items
 */
record CatalogReader<T extends Item>(String kind, String resource, RowReader<T> reader) {

    CatalogReader(String resource, RowReader<T> reader) {
        this(resource.replace('_', ' '), resource, reader);
    }

    /** Makes an item of a row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    Map<ItemKey, T> read(CatalogQueries queries) {
        try (ResultSet rows = queries.run(resource)) {
            Row row = new Row(rows);
            Map<ItemKey, T> items = new LinkedHashMap<>();
            while (rows.next()) {
                T item = reader.read(row);
                items.put(item.key(), item);
            }
            return items;
        } catch (SQLException e) {
            throw new SchemaReadException(kind, e);
        }
    }
}
