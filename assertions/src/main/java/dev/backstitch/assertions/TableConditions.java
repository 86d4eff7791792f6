package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Table;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.assertj.core.api.Condition;

/**
 * Conditions of AssertJ on tables, for lists of them.
 *
 * <pre><code>assertThat(schema).tables().have(primaryKey()).areNot(that("empty", t -&gt; t.hasOnlyColumns()));</code>
 * </pre>
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TableConditions {

    private TableConditions() {}

    /**
     * Makes a condition of assertions.
     *
     * @param description what the condition is, as messages print it behind {@code to be} or {@code to have}
     * @param assertions what holds of a table that meets the condition
     * @return the condition
     */
    public static Condition<Table> that(String description, Consumer<TableAssert> assertions) {
        return new Condition<>(table -> meets(table, assertions), description);
    }

    private static boolean meets(Table table, Consumer<TableAssert> assertions) {
        try {
            assertions.accept(BackstitchAssertions.assertThat(table));
            return true;
        } catch (AssertionError unmet) {
            return false;
        }
    }

    /**
     * Is met by tables with a primary key.
     *
     * @return the condition
     */
    public static Condition<Table> primaryKey() {
        return that("a primary key", table -> table.hasPrimaryKey());
    }

    /**
     * Is met by tables with a column.
     *
     * @param name the column
     * @return the condition
     */
    public static Condition<Table> column(String name) {
        return that("a column " + name, table -> table.hasColumn(name));
    }

    /**
     * Is met by tables with an index whose keys begin with these.
     *
     * @param keys the columns or expressions
     * @return the condition
     */
    public static Condition<Table> indexOn(String... keys) {
        return that("an index on " + String.join(", ", keys), table -> table.hasIndexOn(keys));
    }

    /**
     * Is met by tables with row level security.
     *
     * @return the condition
     */
    public static Condition<Table> rowLevelSecurity() {
        return that("row level security", table -> table.hasRowLevelSecurity());
    }

    /**
     * Is met by tables that a role owns.
     *
     * @param role the role
     * @return the condition
     */
    public static Condition<Table> ownedBy(String role) {
        return that("owned by " + role, table -> table.isOwnedBy(role));
    }
}
