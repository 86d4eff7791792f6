package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Table;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a {@link Table} inherits, and from it.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class TableInheritanceAssert extends TablePartitionsAssert {

    TableInheritanceAssert(@Nullable Table actual, Place<SchemaAssert> place) {
        super(actual, place);
    }

    /**
     * Verifies that the table inherits from another, and perhaps from more.
     *
     * @param parent the other table
     * @return this assertion object
     * @throws AssertionError if it is not one of its parents
     */
    public TableAssert inheritsFrom(String parent) {
        return check(table -> {
            ObjectName wanted = Names.qualified(parent);
            if (!table.inherits().contains(wanted)) {
                String fact = table.inherits().isEmpty() ? "has no parents" : "inherits from " + list(table.inherits());
                throw mismatch(table, "to inherit from " + wanted, fact, wanted.toString(), list(table.inherits()));
            }
        });
    }

    /**
     * Verifies that the table does not inherit from another, not counting the parents of its parents.
     *
     * @param parent the other table
     * @return this assertion object
     * @throws AssertionError if it is one of its parents
     */
    public TableAssert doesNotInheritFrom(String parent) {
        ObjectName unwanted = Names.qualified(parent);
        return flag(table -> !table.inherits().contains(unwanted), "not to inherit from " + unwanted, "does");
    }

    /**
     * Verifies the tables that the table inherits from, in this order: it is that of the columns that they give it.
     *
     * @param parents the tables; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, there are others, or their order differs
     */
    public TableAssert hasExactlyParents(String... parents) {
        return check(table -> exactly(
                table,
                "parents",
                Arrays.stream(parents).map(Names::qualified).map(ObjectName::toString).toList(),
                table.inherits().stream().map(ObjectName::toString).toList()));
    }

    /**
     * Verifies that tables inherit from the table. Partitions do not count.
     *
     * @return this assertion object
     * @throws AssertionError if none does
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert hasChildTables() {
        return flag(table -> !hierarchy().children(table.name()).isEmpty(), "to have child tables", "has none");
    }

    /**
     * Verifies that these tables inherit from the table and no others, in any order. Neither partitions nor the
     * children of children count.
     *
     * @param names the tables; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one does not, or others do
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert hasOnlyChildTables(String... names) {
        return check(table -> only(table, "child tables", qualified(names), hierarchy().children(table.name())));
    }

    /**
     * Verifies that another table inherits from this one or is a partition of it, be it by way of others.
     *
     * @param descendant the other table
     * @return this assertion object
     * @throws AssertionError if it does not, or is not there
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert isAncestorOf(String descendant) {
        return check(table -> isAbove(table, Names.qualified(descendant), 0));
    }

    /**
     * Verifies that another table inherits from this one or is a partition of it, by way of so many steps.
     *
     * @param descendant the other table
     * @param depth 1 when this one is a parent of the other, 2 when it is a parent of a parent, and so on
     * @return this assertion object
     * @throws AssertionError if it does not, or with another depth, or is not there
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert isAncestorOf(String descendant, int depth) {
        return check(table -> isAbove(table, Names.qualified(descendant), depth));
    }

    /**
     * Verifies that another table neither inherits from this one nor is a partition of it, by whatever way.
     *
     * @param descendant the other table
     * @return this assertion object
     * @throws AssertionError if it does
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert isNotAncestorOf(String descendant) {
        ObjectName other = Names.qualified(descendant);
        return flag(
                table -> hierarchy().depths(table.name(), other).isEmpty(), "not to be an ancestor of " + other, "is");
    }

    /**
     * Verifies that this table inherits from another or is a partition of it, be it by way of others.
     *
     * @param ancestor the other table
     * @return this assertion object
     * @throws AssertionError if it does not
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert isDescendantOf(String ancestor) {
        return check(table -> isBelow(table, Names.qualified(ancestor), 0));
    }

    /**
     * Verifies that this table inherits from another or is a partition of it, by way of so many steps.
     *
     * @param ancestor the other table
     * @param depth 1 when the other is a parent of this one, 2 when it is a parent of a parent, and so on
     * @return this assertion object
     * @throws AssertionError if it does not, or with another depth
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert isDescendantOf(String ancestor, int depth) {
        return check(table -> isBelow(table, Names.qualified(ancestor), depth));
    }

    /**
     * Verifies that this table neither inherits from another nor is a partition of it, by whatever way.
     *
     * @param ancestor the other table
     * @return this assertion object
     * @throws AssertionError if it does
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert isNotDescendantOf(String ancestor) {
        ObjectName other = Names.qualified(ancestor);
        return flag(
                table -> hierarchy().depths(other, table.name()).isEmpty(), "not to be a descendant of " + other, "is");
    }

    private void isAbove(Table table, ObjectName descendant, int depth) {
        related(table, "an ancestor of " + descendant, hierarchy().depths(table.name(), descendant), depth);
    }

    private void isBelow(Table table, ObjectName ancestor, int depth) {
        related(table, "a descendant of " + ancestor, hierarchy().depths(ancestor, table.name()), depth);
    }

    /** Throws unless the depth is one of those found; any will do where it is 0. */
    private void related(Table table, String relation, List<Integer> found, int depth) {
        if (depth == 0 ? found.isEmpty() : !found.contains(depth)) {
            String expectation = "to be " + relation + (depth == 0 ? "" : " at depth " + depth);
            String fact = found.isEmpty() ? "is not" : "is one at depth " + found.get(0);
            throw mismatch(table, expectation, fact, expectation, fact);
        }
    }

    private static String list(List<ObjectName> names) {
        return Message.list(names.stream().map(ObjectName::toString).toList());
    }
}
