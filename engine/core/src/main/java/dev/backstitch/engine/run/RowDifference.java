package dev.backstitch.engine.run;

import dev.backstitch.engine.check.RowCounts;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which tables hold another number of rows than they should. */
final class RowDifference {

    private RowDifference() {}

    static List<String> lines(RowCounts expected, RowCounts found) {
        SortedSet<String> tables = new TreeSet<>(expected.rows().keySet());
        tables.addAll(found.rows().keySet());
        return tables.stream()
                .filter(table -> of(expected, table) != of(found, table))
                .map(table -> "%s: expected %d rows, found %d".formatted(table, of(expected, table), of(found, table)))
                .toList();
    }

    private static long of(RowCounts counts, String table) {
        return counts.rows().getOrDefault(table, 0L);
    }
}
