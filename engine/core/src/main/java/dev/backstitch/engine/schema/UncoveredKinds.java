package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Counts what no reader reads. */
final class UncoveredKinds {

    private static final CatalogReader<Count> READER =
            new CatalogReader<>("uncovered kinds of objects", "uncovered", Count::read);

    private UncoveredKinds() {}

    /** How many objects there are of one kind; the key is but its place in the list. */
    record Count(ItemKey key, String kind, int number) implements Item {

        static Count read(Row row) throws SQLException {
            return new Count(new ItemKey(0, row.oid("place"), 0), row.text("kind"), row.number("number"));
        }
    }

    static Map<String, Integer> read(CatalogImage image) {
        Map<String, Integer> counts = new TreeMap<>();
        READER.read(image).values().forEach(count -> counts.put(count.kind(), count.number()));
        return counts;
    }
}
