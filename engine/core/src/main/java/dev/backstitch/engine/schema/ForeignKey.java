package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A foreign key.
 *
 * @param table the table
 * @param name its name, unquoted
 * @param columns the referencing columns in order, unquoted
 * @param referencedTable the referenced table
 * @param referencedColumns the referenced columns in order, unquoted
 * @param period whether the last column on both sides is a PERIOD
 * @param onDelete what a DELETE there does here
 * @param onDeleteColumns the columns that SET NULL or SET DEFAULT is limited to
 * @param onUpdate what an UPDATE there does here
 * @param match {@code SIMPLE} or {@code FULL}
 * @param deferrable whether DEFERRABLE
 * @param initiallyDeferred whether INITIALLY DEFERRED
 * @param validated false after NOT VALID
 * @param enforced false for NOT ENFORCED
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ForeignKey(
        ObjectName table,
        String name,
        List<String> columns,
        ObjectName referencedTable,
        List<String> referencedColumns,
        boolean period,
        ReferentialAction onDelete,
        List<String> onDeleteColumns,
        ReferentialAction onUpdate,
        String match,
        boolean deferrable,
        boolean initiallyDeferred,
        boolean validated,
        boolean enforced,
        Optional<String> comment)
        implements Constraint {

    /** Copies its lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        onDeleteColumns = List.copyOf(onDeleteColumns);
    }
}
