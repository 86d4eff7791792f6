package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.DomainCheck;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link DomainCheck}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DomainCheckAssert extends NestedAssert<DomainCheckAssert, DomainCheck, DomainAssert> {

    DomainCheckAssert(@Nullable DomainCheck actual, Place<DomainAssert> place) {
        super(actual, DomainCheckAssert.class, place);
    }

    /**
     * Verifies the expression, with as little account of its spelling as
     * {@link CheckConstraintAssert#hasExpression(String)}.
     *
     * @param expression what stands between the parentheses of CHECK
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public DomainCheckAssert hasExpression(String expression) {
        return expression("expression", expression, check -> Optional.of(check.expression()), "has none");
    }

    /**
     * Verifies that the constraint holds for all values that are stored.
     *
     * @return this assertion object
     * @throws AssertionError if it is NOT VALID
     */
    public DomainCheckAssert isValidated() {
        return flag(DomainCheck::validated, "to be validated", "is NOT VALID");
    }

    /**
     * Verifies that the constraint is NOT VALID: made so, and not validated since.
     *
     * @return this assertion object
     * @throws AssertionError if it is validated
     */
    public DomainCheckAssert isNotValidated() {
        return flag(check -> !check.validated(), "to be NOT VALID", "is validated");
    }

    static String sql(DomainCheck check) {
        return "CONSTRAINT %s CHECK (%s)%s"
                .formatted(Identifiers.quote(check.name()), check.expression(), check.validated() ? "" : " NOT VALID");
    }

    @Override
    String subject(DomainCheck check) {
        return label(check);
    }

    @Override
    String label(DomainCheck check) {
        return "check constraint " + Identifiers.quote(check.name());
    }

    @Override
    String kind() {
        return "check constraint";
    }

    @Override
    String summary(DomainCheck check) {
        return sql(check);
    }

    @Override
    Optional<String> comment(DomainCheck check) {
        return check.comment();
    }
}
