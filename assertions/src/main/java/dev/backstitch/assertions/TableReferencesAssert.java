package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Table;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the foreign keys that lead to a {@link Table}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class TableReferencesAssert extends TablePartitionsAssert {

    TableReferencesAssert(@Nullable Table actual, Place<SchemaAssert> place) {
        super(actual, place);
    }

    /**
     * Verifies that a foreign key of a table references this one, and perhaps others do.
     *
     * @param other the table with the foreign key
     * @return this assertion object
     * @throws AssertionError if none of its foreign keys does
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert isReferencedBy(String other) {
        return check(table -> {
            String wanted = Names.qualified(other).toString();
            List<String> found = referencing(table);
            if (!found.contains(wanted)) {
                String fact = found.isEmpty() ? "is by none" : "is by " + Message.list(found);
                throw mismatch(table, "to be referenced by " + wanted, fact, wanted, String.join("\n", found));
            }
        });
    }

    /**
     * Verifies which tables reference this one, itself included where it does.
     *
     * @param others all tables with a foreign key that does, in any order; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one does not, or others do
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert isOnlyReferencedBy(String... others) {
        return check(table -> only(table, "referencing tables", qualified(others), referencing(table)));
    }

    private List<String> referencing(Table table) {
        return andSchema().actual().tables().stream()
                .filter(other -> references(other, table.name()))
                .map(other -> other.name().toString())
                .toList();
    }

    private static boolean references(Table table, ObjectName other) {
        return constraints(table, ForeignKey.class).stream()
                .anyMatch(key -> key.referencedTable().equals(other));
    }
}
