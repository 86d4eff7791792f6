package dev.backstitch.engine.schema;

import static java.util.Comparator.naturalOrder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The most dangerous first: each table with what belongs to it in one piece, and in it each object.
 *
 * <p>A table stands where the worst of its differences belongs, and so does an object within it; what is equally bad is
 * ordered by name.
 */
final class DifferenceOrder {

    private DifferenceOrder() {}

    static List<Difference> sorted(List<Difference> differences) {
        Map<ObjectId, Rank> worstOfTable = worst(differences, DifferenceOrder::table);
        Map<ObjectId, Rank> worstOfObject = worst(differences, Difference::object);
        return differences.stream()
                .sorted(Comparator.<Difference, Rank>comparing(it -> worstOfTable.getOrDefault(table(it), Rank.of(it)))
                        .thenComparing(DifferenceOrder::table)
                        .thenComparing(it -> worstOfObject.getOrDefault(it.object(), Rank.of(it)))
                        .thenComparing(Difference::object)
                        .thenComparing(Rank::of))
                .toList();
    }

    private static ObjectId table(Difference difference) {
        return difference.parent().orElse(difference.object());
    }

    private static Map<ObjectId, Rank> worst(List<Difference> differences, Function<Difference, ObjectId> key) {
        Map<ObjectId, Rank> worst = new HashMap<>();
        differences.forEach(it -> worst.merge(key.apply(it), Rank.of(it), BinaryOperator.minBy(naturalOrder())));
        return worst;
    }

    /** Of what does the same harm, what is lost weighs more than what is changed, and that more than what is left. */
    private record Rank(Danger danger, int change) implements Comparable<Rank> {

        static Rank of(Difference difference) {
            int change =
                    switch (difference.change()) {
                        case MISSING -> 0;
                        case CHANGED -> 1;
                        case UNEXPECTED -> 2;
                    };
            return new Rank(Danger.of(difference), change);
        }

        @Override
        public int compareTo(Rank other) {
            int byDanger = danger.compareTo(other.danger);
            return byDanger != 0 ? byDanger : Integer.compare(change, other.change);
        }
    }
}
