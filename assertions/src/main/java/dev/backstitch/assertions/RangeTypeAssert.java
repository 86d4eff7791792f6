package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Grant;
import dev.backstitch.engine.schema.RangeType;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link RangeType}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RangeTypeAssert extends GrantedAssert<RangeTypeAssert, RangeType, SchemaAssert> {

    RangeTypeAssert(@Nullable RangeType actual, Place<SchemaAssert> place) {
        super(actual, RangeTypeAssert.class, place);
    }

    /**
     * Verifies the subtype.
     *
     * @param type the type of its bounds
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public RangeTypeAssert hasSubtype(String type) {
        return text("subtype", type, it -> Optional.of(it.subtype()), "has none", TypeName::same);
    }

    /**
     * Verifies the operator class of the bounds.
     *
     * @param operatorClass as Postgres prints it: {@code text_pattern_ops}, {@code app.money_ops}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public RangeTypeAssert hasOperatorClass(String operatorClass) {
        return setting("operator class", operatorClass, RangeType::operatorClass, "has none");
    }

    /**
     * Verifies that there is no operator class but the usual one.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public RangeTypeAssert hasDefaultOperatorClass() {
        return noSetting("to have no operator class", "operator class", RangeType::operatorClass);
    }

    /**
     * Verifies the collation of the bounds.
     *
     * @param collation the collation
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public RangeTypeAssert hasCollation(String collation) {
        return text("collation", collation, RangeType::collation, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no collation but the usual one.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public RangeTypeAssert hasDefaultCollation() {
        return noSetting("to have no collation", "collation", RangeType::collation);
    }

    /**
     * Verifies the canonical function.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public RangeTypeAssert hasCanonicalFunction(String function) {
        return text("canonical function", function, RangeType::canonical, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no canonical function.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public RangeTypeAssert hasNoCanonicalFunction() {
        return noSetting("to have no canonical function", "canonical function", RangeType::canonical);
    }

    /**
     * Verifies the subtype difference function.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public RangeTypeAssert hasSubtypeDifferenceFunction(String function) {
        return text("subtype difference function", function, RangeType::subtypeDifference, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no subtype difference function.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public RangeTypeAssert hasNoSubtypeDifferenceFunction() {
        return noSetting("to have no subtype difference function", "subtype difference function", RangeType::subtypeDifference);
    }

    /**
     * Verifies the multirange.
     *
     * @param type the multirange type
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public RangeTypeAssert hasMultirange(String type) {
        return text("multirange", type, it -> Optional.of(it.multirange()), "has none", TypeName::same);
    }

    @Override
    String subject(RangeType it) {
        return it.id().toString();
    }

    @Override
    String label(RangeType it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "range type";
    }

    @Override
    String summary(RangeType it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(RangeType it) {
        return it.comment();
    }

    @Override
    String owner(RangeType it) {
        return it.owner();
    }

    @Override
    List<Grant> grants(RangeType it) {
        return it.grants();
    }
}
