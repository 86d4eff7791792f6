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
     * Verifies that the schema has a type. Enums, domains, composite types, ranges and their multiranges, base types
     * and shell types count, and the row types of tables do not.
     *
     * @param name the type
     * @return this assertion object
     * @throws AssertionError if there is no such type
     */
    public SchemaAssert hasType(String name) {
        return has(SchemaObjects.TYPES, name);
    }

    /**
     * Verifies that the schema has no such type. Enums, domains, composite types, ranges and their multiranges, base
     * types and shell types count, and the row types of tables do not.
     *
     * @param name the type
     * @return this assertion object
     * @throws AssertionError if there is such a type
     */
    public SchemaAssert doesNotHaveType(String name) {
        return hasNot(SchemaObjects.TYPES, name);
    }

    /**
     * Verifies that the schema has these types and no others, in any order. Enums, domains, composite types, ranges
     * and their multiranges, base types and shell types count, and the row types of tables do not.
     *
     * @param names the types; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyTypes(String... names) {
        return hasOnly(SchemaObjects.TYPES, names);
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

    /**
     * Verifies that the schema has a domain.
     *
     * @param name the domain
     * @return this assertion object
     * @throws AssertionError if there is no such domain
     */
    public SchemaAssert hasDomain(String name) {
        return has(SchemaObjects.DOMAINS, name);
    }

    /**
     * Verifies that the schema has no such domain.
     *
     * @param name the domain
     * @return this assertion object
     * @throws AssertionError if there is such a domain
     */
    public SchemaAssert doesNotHaveDomain(String name) {
        return hasNot(SchemaObjects.DOMAINS, name);
    }

    /**
     * Verifies that the schema has these domains and no others, in any order.
     *
     * @param names the domains; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyDomains(String... names) {
        return hasOnly(SchemaObjects.DOMAINS, names);
    }

    /**
     * Goes to a domain.
     *
     * <pre><code>assertThat(schema).domain("email").hasBaseType("text").isNotNull();</code></pre>
     *
     * @param name the domain
     * @return the assertion on the domain
     * @throws AssertionError if there is no such domain
     */
    public DomainAssert domain(String name) {
        return to(SchemaObjects.DOMAINS, name, DomainAssert::new);
    }

    /**
     * Verifies that the schema has a composite type. The row types of tables do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such composite type
     */
    public SchemaAssert hasCompositeType(String name) {
        return has(SchemaObjects.COMPOSITE_TYPES, name);
    }

    /**
     * Verifies that the schema has no such composite type. The row types of tables do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such a composite type
     */
    public SchemaAssert doesNotHaveCompositeType(String name) {
        return hasNot(SchemaObjects.COMPOSITE_TYPES, name);
    }

    /**
     * Verifies that the schema has these composite types and no others, in any order. The row types of tables do not
     * count.
     *
     * @param names the composite types; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyCompositeTypes(String... names) {
        return hasOnly(SchemaObjects.COMPOSITE_TYPES, names);
    }

    /**
     * Goes to a composite type. The row types of tables do not count.
     *
     * <pre><code>assertThat(schema).compositeType("address").hasExactlyAttributes("street", "city");</code></pre>
     *
     * @param name its name
     * @return the assertion on the composite type
     * @throws AssertionError if there is no such composite type
     */
    public CompositeTypeAssert compositeType(String name) {
        return to(SchemaObjects.COMPOSITE_TYPES, name, CompositeTypeAssert::new);
    }

    /**
     * Verifies that the schema has a range type.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such range type
     */
    public SchemaAssert hasRangeType(String name) {
        return has(SchemaObjects.RANGE_TYPES, name);
    }

    /**
     * Verifies that the schema has no such range type.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such a range type
     */
    public SchemaAssert doesNotHaveRangeType(String name) {
        return hasNot(SchemaObjects.RANGE_TYPES, name);
    }

    /**
     * Verifies that the schema has these range types and no others, in any order.
     *
     * @param names the range types; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyRangeTypes(String... names) {
        return hasOnly(SchemaObjects.RANGE_TYPES, names);
    }

    /**
     * Goes to a range type.
     *
     * @param name its name
     * @return the assertion on the range type
     * @throws AssertionError if there is no such range type
     */
    public RangeTypeAssert rangeType(String name) {
        return to(SchemaObjects.RANGE_TYPES, name, RangeTypeAssert::new);
    }

    /**
     * Verifies that the schema has a base type.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such base type
     */
    public SchemaAssert hasBaseType(String name) {
        return has(SchemaObjects.BASE_TYPES, name);
    }

    /**
     * Verifies that the schema has no such base type.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such a base type
     */
    public SchemaAssert doesNotHaveBaseType(String name) {
        return hasNot(SchemaObjects.BASE_TYPES, name);
    }

    /**
     * Verifies that the schema has these base types and no others, in any order.
     *
     * @param names the base types; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyBaseTypes(String... names) {
        return hasOnly(SchemaObjects.BASE_TYPES, names);
    }

    /**
     * Goes to a base type.
     *
     * @param name its name
     * @return the assertion on the base type
     * @throws AssertionError if there is no such base type
     */
    public BaseTypeAssert baseType(String name) {
        return to(SchemaObjects.BASE_TYPES, name, BaseTypeAssert::new);
    }

    /**
     * Verifies that the schema has a shell type.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such shell type
     */
    public SchemaAssert hasShellType(String name) {
        return has(SchemaObjects.SHELL_TYPES, name);
    }

    /**
     * Verifies that the schema has no such shell type.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such a shell type
     */
    public SchemaAssert doesNotHaveShellType(String name) {
        return hasNot(SchemaObjects.SHELL_TYPES, name);
    }

    /**
     * Verifies that the schema has these shell types and no others, in any order.
     *
     * @param names the shell types; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyShellTypes(String... names) {
        return hasOnly(SchemaObjects.SHELL_TYPES, names);
    }

    /**
     * Goes to a shell type.
     *
     * @param name its name
     * @return the assertion on the shell type
     * @throws AssertionError if there is no such shell type
     */
    public ShellTypeAssert shellType(String name) {
        return to(SchemaObjects.SHELL_TYPES, name, ShellTypeAssert::new);
    }
}
