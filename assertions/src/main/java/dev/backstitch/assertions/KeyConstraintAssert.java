package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Constraint;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a primary key or a unique constraint.
 *
 * @param <SELF> the type of the assertion itself
 * @param <C> the kind of constraint
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class KeyConstraintAssert<SELF extends KeyConstraintAssert<SELF, C>, C extends Constraint>
        extends DeferrableConstraintAssert<SELF, C> {

    KeyConstraintAssert(@Nullable C actual, Class<?> selfType, Place<TableAssert> place) {
        super(actual, selfType, place);
    }

    /**
     * Verifies the columns of the constraint.
     *
     * @param columns all columns in their order
     * @return this assertion object
     * @throws AssertionError if it is on other columns, or their order differs
     */
    public SELF isOn(String... columns) {
        return columns("to be on", "is on", this::columns, columns);
    }

    /**
     * Verifies the columns after INCLUDE.
     *
     * @param columns all columns in their order; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if there are others
     */
    public SELF includes(String... columns) {
        return columns("to include", "includes", this::included, columns);
    }

    /**
     * Verifies that the last column, a range, is one WITHOUT OVERLAPS (Postgres 18).
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public SELF isWithoutOverlaps() {
        return flag(this::withoutOverlaps, "to be WITHOUT OVERLAPS", "is not");
    }

    /**
     * Verifies that no column is one WITHOUT OVERLAPS.
     *
     * @return this assertion object
     * @throws AssertionError if the last one is
     */
    public SELF isNotWithoutOverlaps() {
        return flag(constraint -> !withoutOverlaps(constraint), "not to be WITHOUT OVERLAPS", "is");
    }

    abstract List<String> columns(C constraint);

    abstract List<String> included(C constraint);

    abstract boolean withoutOverlaps(C constraint);
}
