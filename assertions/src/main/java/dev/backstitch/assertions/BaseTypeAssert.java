package dev.backstitch.assertions;

import dev.backstitch.engine.schema.BaseType;
import dev.backstitch.engine.schema.Grant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link BaseType}: one whose input and output are functions.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class BaseTypeAssert extends GrantedAssert<BaseTypeAssert, BaseType, SchemaAssert> {

    BaseTypeAssert(@Nullable BaseType actual, Place<SchemaAssert> place) {
        super(actual, BaseTypeAssert.class, place);
    }

    /**
     * Verifies that there is an attribute.
     *
     * @param attribute as CREATE TYPE spells it, such as {@code INPUT = app.point_in}
     * @return this assertion object
     * @throws AssertionError if there is no such attribute
     */
    public BaseTypeAssert hasAttribute(String attribute) {
        return member("attribute", "attributes", attribute, BaseType::attributes);
    }

    /**
     * Verifies that there is no such attribute.
     *
     * @param attribute as CREATE TYPE spells it, such as {@code INPUT = app.point_in}
     * @return this assertion object
     * @throws AssertionError if there is such an attribute
     */
    public BaseTypeAssert doesNotHaveAttribute(String attribute) {
        return noMember("attribute", "attributes", attribute, BaseType::attributes);
    }

    /**
     * Verifies that there are these attributes and no others, in any order.
     *
     * @param attributes all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public BaseTypeAssert hasOnlyAttributes(String... attributes) {
        return onlyMembers("attributes", List.of(attributes), BaseType::attributes);
    }

    @Override
    String subject(BaseType it) {
        return it.id().toString();
    }

    @Override
    String label(BaseType it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "base type";
    }

    @Override
    String summary(BaseType it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(BaseType it) {
        return it.comment();
    }

    @Override
    String owner(BaseType it) {
        return it.owner();
    }

    @Override
    List<Grant> grants(BaseType it) {
        return it.grants();
    }
}
