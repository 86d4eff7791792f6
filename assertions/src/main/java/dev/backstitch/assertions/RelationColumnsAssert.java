package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.Grant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the columns of a table or a view.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class RelationColumnsAssert<SELF extends RelationColumnsAssert<SELF, A>, A>
        extends PartsAssert<SELF, A, SchemaAssert> {

    RelationColumnsAssert(@Nullable A actual, Class<?> selfType, Place<SchemaAssert> place) {
        super(actual, selfType, place);
    }

    abstract Relation relation(A object);

    private Parts<A, Column> columns() {
        return new Parts<>(
                "column", "columns", object -> relation(object).columns(), Column::name, Summary::of);
    }

    /**
     * Verifies that there is a column.
     *
     * @param name the column
     * @return this assertion object
     * @throws AssertionError if there is no such column
     */
    public SELF hasColumn(String name) {
        return hasPart(columns(), name);
    }

    /**
     * Verifies that there is no such column.
     *
     * @param name the column
     * @return this assertion object
     * @throws AssertionError if there is such a column
     */
    public SELF doesNotHaveColumn(String name) {
        return doesNotHavePart(columns(), name);
    }

    /**
     * Verifies that there are these columns and no others, in any order.
     *
     * @param names the columns
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SELF hasOnlyColumns(String... names) {
        return hasOnlyParts(columns(), names);
    }

    /**
     * Verifies that there are exactly these columns, in this order.
     *
     * @param names the columns in their order
     * @return this assertion object
     * @throws AssertionError if one is missing, there are others, or their order differs
     */
    public SELF hasExactlyColumns(String... names) {
        return hasExactlyParts(columns(), names);
    }

    /**
     * Goes to a column.
     *
     * @param name the column
     * @return the assertion on the column
     * @throws AssertionError if there is no such column
     */
    public ColumnAssert<SELF> column(String name) {
        return toPart(columns(), name, ColumnAssert::new);
    }

    @Override
    final String subject(A object) {
        return relation(object).id().toString();
    }

    @Override
    final String label(A object) {
        return subject(object);
    }

    @Override
    final String summary(A object) {
        return Names.columns(relation(object).columnNames());
    }

    @Override
    final String owner(A object) {
        return relation(object).owner();
    }

    @Override
    final List<Grant> grants(A object) {
        return relation(object).grants();
    }

    @Override
    final Optional<String> comment(A object) {
        return relation(object).comment();
    }
}
