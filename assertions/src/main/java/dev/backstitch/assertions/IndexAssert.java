package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.IndexKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link Index}.
 *
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class IndexAssert<P extends BackstitchAssert<?, ?>> extends IndexSettingsAssert<P> {

    IndexAssert(@Nullable Index actual, Place<P> place) {
        super(actual, place);
    }

    /**
     * Verifies that the index is unique.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public IndexAssert<P> isUnique() {
        return flag(Index::unique, "to be unique", "is not");
    }

    /**
     * Verifies that the index is not unique.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public IndexAssert<P> isNotUnique() {
        return flag(index -> !index.unique(), "not to be unique", "is");
    }

    /**
     * Verifies what the index is on. Direction and operator classes do not count; expressions compare as those of
     * {@link CheckConstraintAssert#hasExpression check constraints} do.
     *
     * @param keys all columns and expressions in their order
     * @return this assertion object
     * @throws AssertionError if it is on others, or their order differs
     */
    public IndexAssert<P> isOn(String... keys) {
        IndexKeys wanted = new IndexKeys(keys);
        return check(index -> {
            if (!wanted.areThoseOf(index)) {
                String found = Summary.keys(index);
                throw mismatch(index, "to be on " + wanted, "is on " + found, wanted.toString(), found);
            }
        });
    }

    /**
     * Verifies that one of the keys of the index is an expression.
     *
     * @param expression the expression, such as {@code lower(email)}
     * @return this assertion object
     * @throws AssertionError if none of its keys is that expression
     */
    public IndexAssert<P> isOnExpression(String expression) {
        return check(index -> {
            if (index.keys().stream().noneMatch(key -> isExpression(expression, key))) {
                String found = Summary.keys(index);
                throw mismatch(index, "to be on the expression " + expression, "is on " + found, expression, found);
            }
        });
    }

    private static boolean isExpression(String written, IndexKey key) {
        return !key.column() && Expression.same(written, key.expression());
    }

    /**
     * Verifies the access method.
     *
     * @param method such as {@code btree}, {@code gin} or {@code gist}
     * @return this assertion object
     * @throws AssertionError if the index uses another
     */
    public IndexAssert<P> usesMethod(String method) {
        return check(index -> {
            if (!index.method().equals(method)) {
                throw mismatch(index, "to use " + method, "uses " + index.method(), method, index.method());
            }
        });
    }

    /**
     * Verifies that the index is partial, and on which rows. Predicates compare as the expressions of
     * {@link CheckConstraintAssert#hasExpression check constraints} do.
     *
     * @param predicate what stands behind WHERE
     * @return this assertion object
     * @throws AssertionError if the index is not partial, or on other rows
     */
    public IndexAssert<P> hasPredicate(String predicate) {
        return expression("predicate", predicate, Index::predicate, "is on all rows");
    }

    /**
     * Verifies that the index is on all rows.
     *
     * @return this assertion object
     * @throws AssertionError if it is partial
     */
    public IndexAssert<P> hasNoPredicate() {
        return noSetting("to have no predicate", "predicate", Index::predicate);
    }

    /**
     * Verifies that the index is partial: on some rows only.
     *
     * @return this assertion object
     * @throws AssertionError if it is on all rows
     */
    public IndexAssert<P> isPartial() {
        return flag(index -> index.predicate().isPresent(), "to be partial", "is on all rows");
    }

    /**
     * Verifies the columns after INCLUDE.
     *
     * @param columns all columns in their order; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if there are others
     */
    public IndexAssert<P> includes(String... columns) {
        return columns("to include", "includes", Index::included, columns);
    }

    /**
     * Verifies that the index lets in one NULL only.
     *
     * @return this assertion object
     * @throws AssertionError if it is NULLS DISTINCT
     */
    public IndexAssert<P> isNullsNotDistinct() {
        return flag(Index::nullsNotDistinct, "to be NULLS NOT DISTINCT", "is NULLS DISTINCT");
    }

    /**
     * Verifies that queries can use the index.
     *
     * @return this assertion object
     * @throws AssertionError if it is invalid, as CREATE INDEX CONCURRENTLY leaves it when it fails
     */
    public IndexAssert<P> isValid() {
        return flag(Index::valid, "to be valid", "is INVALID: a CREATE INDEX CONCURRENTLY failed");
    }

    /**
     * Verifies that CLUSTER uses the index.
     *
     * @return this assertion object
     * @throws AssertionError if it does not
     */
    public IndexAssert<P> isClustered() {
        return flag(Index::clustered, "to be the one that CLUSTER uses", "is not");
    }

    /**
     * Verifies that the index lets in any number of NULLs, as is the default.
     *
     * @return this assertion object
     * @throws AssertionError if it is NULLS NOT DISTINCT
     */
    public IndexAssert<P> isNullsDistinct() {
        return flag(index -> !index.nullsNotDistinct(), "to be NULLS DISTINCT", "is NULLS NOT DISTINCT");
    }

    /**
     * Verifies that queries cannot use the index, as CREATE INDEX CONCURRENTLY failed.
     *
     * @return this assertion object
     * @throws AssertionError if it is valid
     */
    public IndexAssert<P> isInvalid() {
        return flag(index -> !index.valid(), "to be INVALID", "is valid");
    }

    /**
     * Verifies that CLUSTER does not use the index.
     *
     * @return this assertion object
     * @throws AssertionError if it does
     */
    public IndexAssert<P> isNotClustered() {
        return flag(index -> !index.clustered(), "not to be the one that CLUSTER uses", "is");
    }

    /**
     * Goes to one of the keys that the index is on.
     *
     * <pre><code>assertThat(schema).table("users").index("users_name_idx").key("lower(name)").isDescending();</code></pre>
     *
     * @param key the column or expression
     * @return the assertion on the key
     * @throws AssertionError if the index is not on it
     */
    public IndexKeyAssert<IndexAssert<P>> key(String key) {
        return navigate(
                index -> new IndexKeyAssert<>(findKey(index, key), below("key " + key)),
                () -> new IndexKeyAssert<>(null, dead()));
    }

    private IndexKey findKey(Index index, String wanted) {
        return index.keys().stream()
                .filter(key -> IndexKeys.is(wanted, key))
                .findFirst()
                .orElseThrow(() -> {
                    String found = Summary.keys(index);
                    return mismatch(index, "to have the key " + wanted, "is on " + found, wanted, found);
                });
    }
}
