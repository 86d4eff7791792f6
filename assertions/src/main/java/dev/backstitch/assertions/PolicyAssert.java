package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Policy;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a row security {@link Policy}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class PolicyAssert extends NestedAssert<PolicyAssert, Policy, TableAssert> {

    PolicyAssert(@Nullable Policy actual, Place<TableAssert> place) {
        super(actual, PolicyAssert.class, place);
    }

    /**
     * Verifies whom the policy is for.
     *
     * @param roles all roles, in any order; {@code PUBLIC} for everybody
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public PolicyAssert appliesTo(String... roles) {
        return check(policy -> only(policy, "roles", Names.simpleAll(roles), policy.roles()));
    }

    /**
     * Verifies the command that the policy is for.
     *
     * @param command {@code ALL}, {@code SELECT}, {@code INSERT}, {@code UPDATE} or {@code DELETE}, in any case
     * @return this assertion object
     * @throws AssertionError if it is for another
     */
    public PolicyAssert forCommand(String command) {
        return check(policy -> {
            String wanted = command.toUpperCase(Locale.ROOT);
            if (!policy.command().equals(wanted)) {
                throw mismatch(policy, "to be for " + wanted, "is for " + policy.command(), wanted, policy.command());
            }
        });
    }

    /**
     * Verifies which rows the policy shows. It compares as the expressions of
     * {@linkplain CheckConstraintAssert#hasExpression check constraints} do.
     *
     * @param expression what stands between the parentheses of USING
     * @return this assertion object
     * @throws AssertionError if it is another, or there is none
     */
    public PolicyAssert using(String expression) {
        return expression("USING expression", expression, Policy::using, "has none");
    }

    /**
     * Verifies that the policy has no USING expression.
     *
     * @return this assertion object
     * @throws AssertionError if it has one
     */
    public PolicyAssert hasNoUsing() {
        return noSetting("to have no USING expression", "USING expression", Policy::using);
    }

    /**
     * Verifies which rows the policy takes. It compares as the expressions of
     * {@linkplain CheckConstraintAssert#hasExpression check constraints} do.
     *
     * @param expression what stands between the parentheses of WITH CHECK
     * @return this assertion object
     * @throws AssertionError if it is another, or there is none
     */
    public PolicyAssert withCheck(String expression) {
        return expression("WITH CHECK expression", expression, Policy::withCheck, "has none");
    }

    /**
     * Verifies that the policy has no WITH CHECK expression. Where it is for writing, USING then holds for new rows too.
     *
     * @return this assertion object
     * @throws AssertionError if it has one
     */
    public PolicyAssert hasNoWithCheck() {
        return noSetting("to have no WITH CHECK expression", "WITH CHECK expression", Policy::withCheck);
    }

    /**
     * Verifies that the policy is PERMISSIVE, as is the default: one of those is enough.
     *
     * @return this assertion object
     * @throws AssertionError if it is RESTRICTIVE
     */
    public PolicyAssert isPermissive() {
        return flag(Policy::permissive, "to be PERMISSIVE", "is RESTRICTIVE");
    }

    /**
     * Verifies that the policy is RESTRICTIVE: all of those have to let a row through.
     *
     * @return this assertion object
     * @throws AssertionError if it is PERMISSIVE
     */
    public PolicyAssert isRestrictive() {
        return flag(policy -> !policy.permissive(), "to be RESTRICTIVE", "is PERMISSIVE");
    }

    @Override
    String subject(Policy policy) {
        return policy.id().toString();
    }

    @Override
    String label(Policy policy) {
        return subject(policy);
    }

    @Override
    String kind() {
        return "policy";
    }

    @Override
    String summary(Policy policy) {
        return policy.summary();
    }

    @Override
    Optional<String> comment(Policy policy) {
        return policy.comment();
    }
}
