package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.IndexKey;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link Index}.
 *
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class IndexAssert<P extends BackstitchAssert<?, ?>> extends NestedAssert<IndexAssert<P>, Index, P> {

    IndexAssert(@Nullable Index actual, Place<P> place) {
        super(actual, IndexAssert.class, place);
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
        return check(index -> {
            Optional<String> found = index.predicate();
            if (found.filter(text -> Expression.same(predicate, text)).isEmpty()) {
                String fact = found.map(text -> "has the predicate " + text).orElse("is on all rows");
                throw mismatch(index, "to have the predicate " + predicate, fact, predicate, found.orElse("none"));
            }
        });
    }

    /**
     * Verifies that the index is on all rows.
     *
     * @return this assertion object
     * @throws AssertionError if it is partial
     */
    public IndexAssert<P> hasNoPredicate() {
        return check(index -> index.predicate().ifPresent(found -> {
            throw mismatch(index, "to have no predicate", "has the predicate " + found, "none", found);
        }));
    }

    /**
     * Verifies the columns after INCLUDE.
     *
     * @param columns all columns in their order; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if there are others
     */
    public IndexAssert<P> includes(String... columns) {
        return check(index -> {
            String wanted = Names.columns(Names.simpleAll(columns));
            String found = Names.columns(index.included());
            if (!found.equals(wanted)) {
                throw mismatch(index, "to include " + wanted, "includes " + found, wanted, found);
            }
        });
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

    @Override
    String subject(Index index) {
        return index.id().toString();
    }

    @Override
    String label(Index index) {
        return subject(index);
    }

    @Override
    String kind() {
        return "index";
    }

    @Override
    String summary(Index index) {
        return index.summary();
    }

    @Override
    Optional<String> comment(Index index) {
        return index.comment();
    }
}
