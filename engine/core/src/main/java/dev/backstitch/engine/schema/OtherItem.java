package dev.backstitch.engine.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of a rare kind. Its query gives names where others give oids, and its comment: all of these are read again
 * when anything that they may name has changed.
 */
record OtherItem(ItemKey key, OtherObject object) implements Item {

    private static final List<CatalogReader<OtherItem>> READERS =
            List.of(reader("extended_statistics", OtherRows::extendedStatistics));

    private static CatalogReader<OtherItem> reader(String resource, CatalogReader.RowReader<OtherObject> object) {
        return new CatalogReader<>(
                resource, row -> new OtherItem(new ItemKey(row.oid("class"), row.oid("oid"), 0), object.read(row)));
    }

    static Map<ItemKey, OtherItem> readAll(CatalogImage image) {
        Map<ItemKey, OtherItem> items = new LinkedHashMap<>();
        READERS.forEach(reader -> items.putAll(reader.read(image)));
        return items;
    }
}
