package dev.backstitch.assertions;

import dev.backstitch.engine.schema.CompositeAttribute;
import dev.backstitch.engine.schema.CompositeType;
import dev.backstitch.engine.schema.Grant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link CompositeType}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class CompositeTypeAssert extends PartsAssert<CompositeTypeAssert, CompositeType, SchemaAssert> {

    private static final Parts<CompositeType, CompositeAttribute> ATTRIBUTES = new Parts<>(
            "attribute",
            "attributes",
            CompositeType::attributes,
            CompositeAttribute::name,
            CompositeAttributeAssert::sql);

    CompositeTypeAssert(@Nullable CompositeType actual, Place<SchemaAssert> place) {
        super(actual, CompositeTypeAssert.class, place);
    }

    /**
     * Verifies that the type has an attribute.
     *
     * @param name the attribute
     * @return this assertion object
     * @throws AssertionError if there is no such attribute
     */
    public CompositeTypeAssert hasAttribute(String name) {
        return hasPart(ATTRIBUTES, name);
    }

    /**
     * Verifies that the type has no such attribute.
     *
     * @param name the attribute
     * @return this assertion object
     * @throws AssertionError if there is such an attribute
     */
    public CompositeTypeAssert doesNotHaveAttribute(String name) {
        return doesNotHavePart(ATTRIBUTES, name);
    }

    /**
     * Verifies that the type has these attributes and no others, in any order.
     *
     * @param names the attributes
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public CompositeTypeAssert hasOnlyAttributes(String... names) {
        return hasOnlyParts(ATTRIBUTES, names);
    }

    /**
     * Verifies that the type has exactly these attributes, in this order: it is the order in which values are written.
     *
     * @param names the attributes in their order
     * @return this assertion object
     * @throws AssertionError if one is missing, there are others, or their order differs
     */
    public CompositeTypeAssert hasExactlyAttributes(String... names) {
        return hasExactlyParts(ATTRIBUTES, names);
    }

    /**
     * Goes to an attribute.
     *
     * @param name the attribute
     * @return the assertion on the attribute
     * @throws AssertionError if there is no such attribute
     */
    public CompositeAttributeAssert attribute(String name) {
        return toPart(ATTRIBUTES, name, CompositeAttributeAssert::new);
    }

    @Override
    String subject(CompositeType type) {
        return type.id().toString();
    }

    @Override
    String label(CompositeType type) {
        return subject(type);
    }

    @Override
    String kind() {
        return "composite type";
    }

    @Override
    String summary(CompositeType type) {
        return type.summary();
    }

    @Override
    Optional<String> comment(CompositeType type) {
        return type.comment();
    }

    @Override
    String owner(CompositeType type) {
        return type.owner();
    }

    @Override
    List<Grant> grants(CompositeType type) {
        return type.grants();
    }
}
