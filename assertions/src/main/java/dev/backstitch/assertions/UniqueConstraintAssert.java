package dev.backstitch.assertions;

import dev.backstitch.engine.schema.UniqueConstraint;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link UniqueConstraint}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class UniqueConstraintAssert extends ConstraintAssert<UniqueConstraintAssert, UniqueConstraint> {

    UniqueConstraintAssert(@Nullable UniqueConstraint actual, Place<TableAssert> place) {
        super(actual, UniqueConstraintAssert.class, place);
    }

    /**
     * Verifies the columns of the constraint.
     *
     * @param columns all columns in their order
     * @return this assertion object
     * @throws AssertionError if it is on other columns, or their order differs
     */
    public UniqueConstraintAssert isOn(String... columns) {
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
    public UniqueConstraintAssert includes(String... columns) {
        return check(constraint -> {
            String wanted = Names.columns(Names.simpleAll(columns));
            String found = Names.columns(constraint.included());
            if (!found.equals(wanted)) {
                throw mismatch(constraint, "to include " + wanted, "includes " + found, wanted, found);
            }
        });
    }

    /**
     * Verifies that the constraint lets in one NULL only.
     *
     * @return this assertion object
     * @throws AssertionError if it is NULLS DISTINCT
     */
    public UniqueConstraintAssert isNullsNotDistinct() {
        return flag(UniqueConstraint::nullsNotDistinct, "to be NULLS NOT DISTINCT", "is NULLS DISTINCT");
    }

    /**
     * Verifies that the constraint lets in any number of NULLs, as is the default.
     *
     * @return this assertion object
     * @throws AssertionError if it is NULLS NOT DISTINCT
     */
    public UniqueConstraintAssert isNullsDistinct() {
        return flag(constraint -> !constraint.nullsNotDistinct(), "to be NULLS DISTINCT", "is NULLS NOT DISTINCT");
    }

    /**
     * Verifies that the constraint is DEFERRABLE.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public UniqueConstraintAssert isDeferrable() {
        return flag(UniqueConstraint::deferrable, "to be deferrable", "is not");
    }

    /**
     * Verifies that the constraint is not DEFERRABLE.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public UniqueConstraintAssert isNotDeferrable() {
        return flag(constraint -> !constraint.deferrable(), "not to be deferrable", "is");
    }

    /**
     * Verifies that the constraint is DEFERRABLE INITIALLY DEFERRED.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public UniqueConstraintAssert isInitiallyDeferred() {
        return flag(UniqueConstraint::initiallyDeferred, "to be initially deferred", "is not");
    }

    /**
     * Verifies that the constraint is checked at once unless a transaction defers it.
     *
     * @return this assertion object
     * @throws AssertionError if it is INITIALLY DEFERRED
     */
    public UniqueConstraintAssert isInitiallyImmediate() {
        return flag(
                constraint -> !constraint.initiallyDeferred(), "to be initially immediate", "is initially deferred");
    }

    @Override
    String kind() {
        return "unique constraint";
    }

    @Override
    String summary(UniqueConstraint constraint) {
        return Summary.of(constraint);
    }
}
