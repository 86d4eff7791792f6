package dev.backstitch.engine.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads items of one kind.
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

    /** All items, up to date. */
    ItemMap<T> read(CatalogImage image) {
        return image.items(this);
    }

    List<T> rows(ResultSet rows) throws SQLException {
        Row row = new Row(rows);
        List<T> items = new ArrayList<>();
        while (rows.next()) {
            items.add(reader.read(row));
        }
        return items;
    }
}
