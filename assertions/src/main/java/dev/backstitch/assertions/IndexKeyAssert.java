package dev.backstitch.assertions;

import dev.backstitch.engine.schema.IndexKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link IndexKey}: one of the columns and expressions that an index is on.
 *
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class IndexKeyAssert<P extends BackstitchAssert<?, ?>>
        extends ReachedAssert<IndexKeyAssert<P>, IndexKey, P> {

    IndexKeyAssert(@Nullable IndexKey actual, Place<P> place) {
        super(actual, IndexKeyAssert.class, place);
    }

    /**
     * Verifies that the key is a plain column.
     *
     * @return this assertion object
     * @throws AssertionError if it is an expression
     */
    public IndexKeyAssert<P> isColumn() {
        return flag(IndexKey::column, "to be a column", "is an expression");
    }

    /**
     * Verifies that the key is an expression.
     *
     * @return this assertion object
     * @throws AssertionError if it is a plain column
     */
    public IndexKeyAssert<P> isExpression() {
        return flag(key -> !key.column(), "to be an expression", "is a column");
    }

    /**
     * Verifies that the key is DESC.
     *
     * @return this assertion object
     * @throws AssertionError if it is ascending
     */
    public IndexKeyAssert<P> isDescending() {
        return flag(IndexKey::descending, "to be descending", "is ascending");
    }

    /**
     * Verifies that the key is ascending, as is the default.
     *
     * @return this assertion object
     * @throws AssertionError if it is DESC
     */
    public IndexKeyAssert<P> isAscending() {
        return flag(key -> !key.descending(), "to be ascending", "is descending");
    }

    /**
     * Verifies that NULLs come first, as is the default for DESC.
     *
     * @return this assertion object
     * @throws AssertionError if they come last
     */
    public IndexKeyAssert<P> isNullsFirst() {
        return flag(IndexKey::nullsFirst, "to be NULLS FIRST", "is NULLS LAST");
    }

    /**
     * Verifies that NULLs come last, as is the default for ascending keys.
     *
     * @return this assertion object
     * @throws AssertionError if they come first
     */
    public IndexKeyAssert<P> isNullsLast() {
        return flag(key -> !key.nullsFirst(), "to be NULLS LAST", "is NULLS FIRST");
    }

    /**
     * Verifies the operator class, where it is not the default one.
     *
     * @param operatorClass such as {@code text_pattern_ops} or {@code app.my_ops}, with its parameters as Postgres prints them
     * @return this assertion object
     * @throws AssertionError if it is another, or the default one
     */
    public IndexKeyAssert<P> hasOperatorClass(String operatorClass) {
        return text(
                "operator class", operatorClass, IndexKey::operatorClass, "has the default one", Names::sameBuiltIn);
    }

    /**
     * Verifies that the operator class is the default one of the type.
     *
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public IndexKeyAssert<P> hasDefaultOperatorClass() {
        return noSetting("to have the default operator class", "operator class", IndexKey::operatorClass);
    }

    /**
     * Verifies the collation, where it is not that of the column.
     *
     * @param collation such as {@code C}
     * @return this assertion object
     * @throws AssertionError if it is another, or that of the column
     */
    public IndexKeyAssert<P> hasCollation(String collation) {
        return text("collation", collation, IndexKey::collation, "has that of its column", Names::sameBuiltIn);
    }

    /**
     * Verifies that the collation is that of the column.
     *
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public IndexKeyAssert<P> hasDefaultCollation() {
        return noSetting("to have the collation of its column", "collation", IndexKey::collation);
    }

    /**
     * Verifies how fine the statistics of an expression are.
     *
     * @param target the statistics target
     * @return this assertion object
     * @throws AssertionError if it is another, or the default one
     */
    public IndexKeyAssert<P> hasStatisticsTarget(int target) {
        return setting("statistics target", target, IndexKey::statisticsTarget, "has the default one");
    }

    /**
     * Verifies that no statistics target is set.
     *
     * @return this assertion object
     * @throws AssertionError if one is set
     */
    public IndexKeyAssert<P> hasDefaultStatisticsTarget() {
        return noSetting("to have the default statistics target", "statistics target", IndexKey::statisticsTarget);
    }

    @Override
    String subject(IndexKey key) {
        return "index key " + key.expression();
    }

    @Override
    String label(IndexKey key) {
        return subject(key);
    }

    @Override
    String kind() {
        return "key";
    }

    @Override
    String summary(IndexKey key) {
        return Summary.of(key);
    }
}
