package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.CompositeAttribute;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link CompositeAttribute}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class CompositeAttributeAssert
        extends NestedAssert<CompositeAttributeAssert, CompositeAttribute, CompositeTypeAssert> {

    CompositeAttributeAssert(@Nullable CompositeAttribute actual, Place<CompositeTypeAssert> place) {
        super(actual, CompositeAttributeAssert.class, place);
    }

    /**
     * Verifies the type, with its modifiers, as Postgres understands it: {@code int} is {@code integer}.
     *
     * @param type the type
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public CompositeAttributeAssert hasType(String type) {
        return text("type", type, attribute -> Optional.of(attribute.type()), "has none", TypeName::same);
    }

    /**
     * Verifies the collation.
     *
     * @param collation such as {@code C}
     * @return this assertion object
     * @throws AssertionError if it is another, or that of the type
     */
    public CompositeAttributeAssert hasCollation(String collation) {
        return text("collation", collation, CompositeAttribute::collation, "has that of its type", PrintedName::same);
    }

    /**
     * Verifies that the collation is that of the type.
     *
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public CompositeAttributeAssert hasDefaultCollation() {
        return noSetting("to have the collation of its type", "collation", CompositeAttribute::collation);
    }

    static String sql(CompositeAttribute attribute) {
        return Identifiers.quote(attribute.name()) + " " + attribute.type()
                + attribute.collation().map(it -> " COLLATE " + it).orElse("");
    }

    @Override
    String subject(CompositeAttribute attribute) {
        return label(attribute);
    }

    @Override
    String label(CompositeAttribute attribute) {
        return "attribute " + Identifiers.quote(attribute.name());
    }

    @Override
    String kind() {
        return "attribute";
    }

    @Override
    String summary(CompositeAttribute attribute) {
        return sql(attribute);
    }

    @Override
    Optional<String> comment(CompositeAttribute attribute) {
        return attribute.comment();
    }
}
