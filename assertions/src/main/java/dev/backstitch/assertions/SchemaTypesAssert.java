package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the types of a {@link Schema}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaTypesAssert extends SchemaRelationsAssert {

    SchemaTypesAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Verifies that the schema has an enum type.
     *
     * @param name the enum
     * @return this assertion object
     * @throws AssertionError if there is no such enum
     */
    public SchemaAssert hasEnumType(String name) {
        return has(SchemaObjects.ENUMS, name);
    }

    /**
     * Verifies that the schema has no enum type of that name.
     *
     * @param name the enum
     * @return this assertion object
     * @throws AssertionError if there is such an enum
     */
    public SchemaAssert doesNotHaveEnumType(String name) {
        return hasNot(SchemaObjects.ENUMS, name);
    }

    /**
     * Verifies that the schema has these enum types and no others, in any order. The enums of all schemas count.
     *
     * @param names the enums
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyEnumTypes(String... names) {
        return hasOnly(SchemaObjects.ENUMS, names);
    }

    /**
     * Goes to an enum type.
     *
     * <pre><code>assertThat(schema).enumType("UserRole").hasExactlyValues("ADMIN", "NURSE");</code></pre>
     *
     * @param name the enum
     * @return the assertion on the enum
     * @throws AssertionError if there is no such enum
     */
    public EnumTypeAssert enumType(String name) {
        return to(SchemaObjects.ENUMS, name, EnumTypeAssert::new);
    }
}
