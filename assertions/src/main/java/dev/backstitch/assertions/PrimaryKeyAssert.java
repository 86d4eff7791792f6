package dev.backstitch.assertions;

import dev.backstitch.engine.schema.PrimaryKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link PrimaryKey}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class PrimaryKeyAssert extends ConstraintAssert<PrimaryKeyAssert, PrimaryKey> {

    PrimaryKeyAssert(@Nullable PrimaryKey actual, Place<TableAssert> place) {
        super(actual, PrimaryKeyAssert.class, place);
    }

    /**
     * Verifies the columns of the constraint.
     *
     * @param columns all columns in their order
     * @return this assertion object
     * @throws AssertionError if it is on other columns, or their order differs
     */
    public PrimaryKeyAssert isOn(String... columns) {
        return check(constraint -> {
            String wanted = Names.columns(Names.simpleAll(columns));
            String found = Names.columns(constraint.columns());
            if (!found.equals(wanted)) {
                throw mismatch(constraint, "to be on " + wanted, "is on " + found, wanted, found);
            }
        });
    }

    /**
     * Verifies the columns after INCLUDE.
     *
     * @param columns all columns in their order; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if there are others
     */
    public PrimaryKeyAssert includes(String... columns) {
        return check(constraint -> {
            String wanted = Names.columns(Names.simpleAll(columns));
            String found = Names.columns(constraint.included());
            if (!found.equals(wanted)) {
                throw mismatch(constraint, "to include " + wanted, "includes " + found, wanted, found);
            }
        });
    }

    /**
     * Verifies that the constraint is DEFERRABLE.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public PrimaryKeyAssert isDeferrable() {
        return flag(PrimaryKey::deferrable, "to be deferrable", "is not");
    }

    /**
     * Verifies that the constraint is not DEFERRABLE.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public PrimaryKeyAssert isNotDeferrable() {
        return flag(constraint -> !constraint.deferrable(), "not to be deferrable", "is");
    }

    /**
     * Verifies that the constraint is DEFERRABLE INITIALLY DEFERRED.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public PrimaryKeyAssert isInitiallyDeferred() {
        return flag(PrimaryKey::initiallyDeferred, "to be initially deferred", "is not");
    }

    /**
     * Verifies that the constraint is checked at once unless a transaction defers it.
     *
     * @return this assertion object
     * @throws AssertionError if it is INITIALLY DEFERRED
     */
    public PrimaryKeyAssert isInitiallyImmediate() {
        return flag(
                constraint -> !constraint.initiallyDeferred(), "to be initially immediate", "is initially deferred");
    }

    @Override
    String kind() {
        return "primary key";
    }

    @Override
    String summary(PrimaryKey constraint) {
        return Summary.of(constraint);
    }
}
