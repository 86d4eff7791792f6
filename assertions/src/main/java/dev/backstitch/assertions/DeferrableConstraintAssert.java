package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Constraint;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a constraint whose check a transaction may put off.
 *
 * @param <SELF> the type of the assertion itself
 * @param <C> the kind of constraint
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class DeferrableConstraintAssert<SELF extends DeferrableConstraintAssert<SELF, C>, C extends Constraint>
        extends ConstraintAssert<SELF, C> {

    DeferrableConstraintAssert(@Nullable C actual, Class<?> selfType, Place<TableAssert> place) {
        super(actual, selfType, place);
    }

    /**
     * Verifies that the constraint is DEFERRABLE.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public SELF isDeferrable() {
        return flag(this::deferrable, "to be deferrable", "is not");
    }

    /**
     * Verifies that the constraint is not DEFERRABLE.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public SELF isNotDeferrable() {
        return flag(constraint -> !deferrable(constraint), "not to be deferrable", "is");
    }

    /**
     * Verifies that the constraint is DEFERRABLE INITIALLY DEFERRED.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public SELF isInitiallyDeferred() {
        return flag(this::initiallyDeferred, "to be initially deferred", "is not");
    }

    /**
     * Verifies that the constraint is checked at once unless a transaction defers it.
     *
     * @return this assertion object
     * @throws AssertionError if it is INITIALLY DEFERRED
     */
    public SELF isInitiallyImmediate() {
        return flag(constraint -> !initiallyDeferred(constraint), "to be initially immediate", "is initially deferred");
    }

    abstract boolean deferrable(C constraint);

    abstract boolean initiallyDeferred(C constraint);
}
