package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.NotNullConstraint;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link NotNullConstraint}: a NOT NULL with a name, as Postgres has them since 18.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class NotNullConstraintAssert extends ConstraintAssert<NotNullConstraintAssert, NotNullConstraint> {

    NotNullConstraintAssert(@Nullable NotNullConstraint actual, Place<TableAssert> place) {
        super(actual, NotNullConstraintAssert.class, place);
    }

    /**
     * Verifies the column that the constraint is on.
     *
     * @param column the column
     * @return this assertion object
     * @throws AssertionError if it is on another
     */
    public NotNullConstraintAssert isOn(String column) {
        return check(constraint -> {
            String wanted = Identifiers.quote(Names.simple(column));
            String found = Identifiers.quote(constraint.column());
            if (!found.equals(wanted)) {
                throw mismatch(constraint, "to be on " + wanted, "is on " + found, wanted, found);
            }
        });
    }

    /**
     * Verifies that the constraint is NO INHERIT.
     *
     * @return this assertion object
     * @throws AssertionError if it is inherited
     */
    public NotNullConstraintAssert isNoInherit() {
        return flag(NotNullConstraint::noInherit, "to be NO INHERIT", "is inherited");
    }

    /**
     * Verifies that tables that inherit from the table get the constraint too.
     *
     * @return this assertion object
     * @throws AssertionError if it is NO INHERIT
     */
    public NotNullConstraintAssert isInherited() {
        return flag(constraint -> !constraint.noInherit(), "to be inherited", "is NO INHERIT");
    }

    /**
     * Verifies that the constraint holds for all rows.
     *
     * @return this assertion object
     * @throws AssertionError if it is NOT VALID
     */
    public NotNullConstraintAssert isValidated() {
        return flag(NotNullConstraint::validated, "to be validated", "is NOT VALID");
    }

    /**
     * Verifies that the constraint is NOT VALID: made so, and not validated since.
     *
     * @return this assertion object
     * @throws AssertionError if it is validated
     */
    public NotNullConstraintAssert isNotValidated() {
        return flag(constraint -> !constraint.validated(), "to be NOT VALID", "is validated");
    }

    @Override
    String kind() {
        return "not null constraint";
    }

    @Override
    String summary(NotNullConstraint constraint) {
        return Summary.of(constraint);
    }
}
