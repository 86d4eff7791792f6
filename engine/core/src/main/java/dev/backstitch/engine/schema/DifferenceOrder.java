package dev.backstitch.engine.schema;

import dev.backstitch.engine.schema.Difference.Change;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By the table or object that differences belong to; there the most dangerous first, and each object in one piece. */
final class DifferenceOrder {

    private DifferenceOrder() {}

    static List<Difference> sorted(List<Difference> differences) {
        Map<ObjectId, Integer> worst = new HashMap<>();
        differences.forEach(it -> worst.merge(it.object(), rank(it), Math::min));
        return differences.stream()
                .sorted(Comparator.<Difference, ObjectId>comparing(
                                it -> it.parent().orElse(it.object()))
                        .thenComparing(it -> worst.getOrDefault(it.object(), 0))
                        .thenComparing(Difference::object)
                        .thenComparing(DifferenceOrder::rank))
                .toList();
    }

    private static int rank(Difference difference) {
        if (difference.change() == Change.MISSING) {
            return 0;
        }
        return switch (difference.differenceClass()) {
            case STRUCTURE -> difference.change() == Change.CHANGED ? 1 : 2;
            case ENUM_VALUE, EXTENSION -> 3;
            case GRANT -> 4;
            case OWNER -> 5;
            case GENERATED_NAME -> 6;
            case COLUMN_ORDER -> 7;
            case COMMENT -> 8;
            case FUNCTION_WHITESPACE -> 9;
        };
    }
}
