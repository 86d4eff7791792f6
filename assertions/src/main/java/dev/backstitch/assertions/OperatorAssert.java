package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Operator;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link Operator}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class OperatorAssert extends OwnedAssert<OperatorAssert, Operator, SchemaAssert> {

    OperatorAssert(@Nullable Operator actual, Place<SchemaAssert> place) {
        super(actual, OperatorAssert.class, place);
    }

    /**
     * Verifies the type on the left.
     *
     * @param type the type on its left
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public OperatorAssert hasLeftType(String type) {
        return text("left type", type, Operator::left, "has none", TypeName::same);
    }

    /**
     * Verifies that there is no left type.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public OperatorAssert hasNoLeftType() {
        return noSetting("to have no left type", "left type", Operator::left);
    }

    /**
     * Verifies the type on the right.
     *
     * @param type the type on its right
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public OperatorAssert hasRightType(String type) {
        return text("right type", type, Operator::right, "has none", TypeName::same);
    }

    /**
     * Verifies that there is no right type.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public OperatorAssert hasNoRightType() {
        return noSetting("to have no right type", "right type", Operator::right);
    }

    /**
     * Verifies the function that the operator calls.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public OperatorAssert callsFunction(String function) {
        return text("function", function, it -> Optional.of(it.function()), "has none", PrintedName::same);
    }

    /**
     * Verifies the commutator.
     *
     * @param operator the operator with its sides changed, such as {@code app.===}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public OperatorAssert hasCommutator(String operator) {
        return text("commutator", operator, Operator::commutator, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no commutator.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public OperatorAssert hasNoCommutator() {
        return noSetting("to have no commutator", "commutator", Operator::commutator);
    }

    /**
     * Verifies the negator.
     *
     * @param operator the operator that is true where this one is false
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public OperatorAssert hasNegator(String operator) {
        return text("negator", operator, Operator::negator, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no negator.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public OperatorAssert hasNoNegator() {
        return noSetting("to have no negator", "negator", Operator::negator);
    }

    /**
     * Verifies the function that estimates how many rows the operator selects.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public OperatorAssert hasRestrictFunction(String function) {
        return text("restrict function", function, Operator::restrict, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no restrict function.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public OperatorAssert hasNoRestrictFunction() {
        return noSetting("to have no restrict function", "restrict function", Operator::restrict);
    }

    /**
     * Verifies the function that estimates how many rows the operator joins.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public OperatorAssert hasJoinFunction(String function) {
        return text("join function", function, Operator::join, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no join function.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public OperatorAssert hasNoJoinFunction() {
        return noSetting("to have no join function", "join function", Operator::join);
    }

    /**
     * Verifies that the operator may be used in a hash join.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public OperatorAssert canHash() {
        return flag(Operator::hashes, "to support hash joins", "does not");
    }

    /**
     * Verifies that the operator may not be used in a hash join.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public OperatorAssert cannotHash() {
        return flag(it -> !it.hashes(), "not to support hash joins", "does");
    }

    /**
     * Verifies that the operator may be used in a merge join.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public OperatorAssert canMerge() {
        return flag(Operator::merges, "to support merge joins", "does not");
    }

    /**
     * Verifies that the operator may not be used in a merge join.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public OperatorAssert cannotMerge() {
        return flag(it -> !it.merges(), "not to support merge joins", "does");
    }

    @Override
    String subject(Operator it) {
        return it.id().toString();
    }

    @Override
    String label(Operator it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "operator";
    }

    @Override
    String summary(Operator it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(Operator it) {
        return it.comment();
    }

    @Override
    String owner(Operator it) {
        return it.owner();
    }
}
