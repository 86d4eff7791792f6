package dev.backstitch.assertions;

import dev.backstitch.engine.schema.CheckConstraint;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link CheckConstraint}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class CheckConstraintAssert extends ConstraintAssert<CheckConstraintAssert, CheckConstraint> {

    CheckConstraintAssert(@Nullable CheckConstraint actual, Place<TableAssert> place) {
        super(actual, CheckConstraintAssert.class, place);
    }

    /**
     * Verifies the expression of the constraint.
     *
     * <p>No account is taken of white space, of parentheses around the whole, of case outside of quotes, of the schema
     * {@code public}, and of casts to text that Postgres adds; {@code IN} is the {@code = ANY (ARRAY[…])} that Postgres
     * makes of it. All else, parentheses inside too, has to be as Postgres prints it: {@code (a > 0) AND (b > 0)}.
     *
     * <pre>
     * <code>assertThat(schema).table("orders").checkConstraint("orders_total_check").hasExpression("total &gt;= 0");</code>
     * </pre>
     *
     * @param expression what stands between the parentheses of CHECK
     * @return this assertion object
     * @throws AssertionError if the expression is another
     */
    public CheckConstraintAssert hasExpression(String expression) {
        return check(constraint -> {
            String found = constraint.expression();
            if (!Expression.same(expression, found)) {
                throw mismatch(constraint, "to check " + expression, "checks " + found, expression, found);
            }
        });
    }

    /**
     * Verifies that the constraint is NO INHERIT.
     *
     * @return this assertion object
     * @throws AssertionError if it is inherited
     */
    public CheckConstraintAssert isNoInherit() {
        return flag(CheckConstraint::noInherit, "to be NO INHERIT", "is inherited");
    }

    /**
     * Verifies that tables that inherit from the table get the constraint too.
     *
     * @return this assertion object
     * @throws AssertionError if it is NO INHERIT
     */
    public CheckConstraintAssert isInherited() {
        return flag(constraint -> !constraint.noInherit(), "to be inherited", "is NO INHERIT");
    }

    /**
     * Verifies that the constraint holds for all rows.
     *
     * @return this assertion object
     * @throws AssertionError if it is NOT VALID
     */
    public CheckConstraintAssert isValidated() {
        return flag(CheckConstraint::validated, "to be validated", "is NOT VALID");
    }

    /**
     * Verifies that the constraint is NOT VALID: made so, and not validated since.
     *
     * @return this assertion object
     * @throws AssertionError if it is validated
     */
    public CheckConstraintAssert isNotValidated() {
        return flag(constraint -> !constraint.validated(), "to be NOT VALID", "is validated");
    }

    /**
     * Verifies that the constraint is enforced.
     *
     * @return this assertion object
     * @throws AssertionError if it is NOT ENFORCED
     */
    public CheckConstraintAssert isEnforced() {
        return flag(CheckConstraint::enforced, "to be enforced", "is NOT ENFORCED");
    }

    /**
     * Verifies that the constraint is NOT ENFORCED (Postgres 18).
     *
     * @return this assertion object
     * @throws AssertionError if it is enforced
     */
    public CheckConstraintAssert isNotEnforced() {
        return flag(constraint -> !constraint.enforced(), "to be NOT ENFORCED", "is enforced");
    }

    @Override
    String kind() {
        return "check constraint";
    }

    @Override
    String summary(CheckConstraint constraint) {
        return Summary.of(constraint);
    }
}
