package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A UNIQUE constraint.
 *
 * @param table the table
 * @param name its name, unquoted
 * @param columns its columns in order, unquoted
 * @param included the columns after INCLUDE
 * @param nullsNotDistinct whether NULLs count as equal
 * @param withoutOverlaps whether the last column is one WITHOUT OVERLAPS
 * @param deferrable whether DEFERRABLE
 * @param initiallyDeferred whether INITIALLY DEFERRED
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record UniqueConstraint(
        ObjectName table,
        String name,
        List<String> columns,
        List<String> included,
        boolean nullsNotDistinct,
        boolean withoutOverlaps,
        boolean deferrable,
        boolean initiallyDeferred,
        Optional<String> comment)
        implements Constraint {

    /** Copies its lists. */
    public UniqueConstraint {
        columns = List.copyOf(columns);
        included = List.copyOf(included);
    }
}
