package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Schema;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a {@link Schema} adds to the language: casts, operators and what indexes make of them.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaOperatorsAssert extends SchemaRoutinesAssert {

    SchemaOperatorsAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Verifies that the schema has a cast.
     *
     * @param source the type that is cast
     * @param target the type that it is cast to
     * @return this assertion object
     * @throws AssertionError if there is no such cast
     */
    public SchemaAssert hasCast(String source, String target) {
        return has(NamedObjects.CASTS, source + " AS " + target);
    }

    /**
     * Verifies that the schema has no such cast.
     *
     * @param source the type that is cast
     * @param target the type that it is cast to
     * @return this assertion object
     * @throws AssertionError if there is such a cast
     */
    public SchemaAssert doesNotHaveCast(String source, String target) {
        return hasNot(NamedObjects.CASTS, source + " AS " + target);
    }

    /**
     * Verifies that the schema has these casts and no others, in any order.
     *
     * @param names the casts, such as {@code text AS mood}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyCasts(String... names) {
        return hasOnly(NamedObjects.CASTS, names);
    }

    /**
     * Goes to a cast.
     *
     * @param source the type that is cast
     * @param target the type that it is cast to
     * @return the assertion on the cast
     * @throws AssertionError if there is no such cast
     */
    public CastAssert cast(String source, String target) {
        return to(NamedObjects.CASTS, source + " AS " + target, CastAssert::new);
    }

    /**
     * Verifies that the schema has an operator.
     *
     * @param name the symbol, such as {@code ===} or {@code app.===}
     * @param left the type on its left; {@code NONE} for a prefix operator
     * @param right the type on its right
     * @return this assertion object
     * @throws AssertionError if there is no such operator
     */
    public SchemaAssert hasOperator(String name, String left, String right) {
        return has(NamedObjects.OPERATORS, name + "(" + left + ", " + right + ")");
    }

    /**
     * Verifies that the schema has no such operator.
     *
     * @param name the symbol, such as {@code ===} or {@code app.===}
     * @param left the type on its left; {@code NONE} for a prefix operator
     * @param right the type on its right
     * @return this assertion object
     * @throws AssertionError if there is such an operator
     */
    public SchemaAssert doesNotHaveOperator(String name, String left, String right) {
        return hasNot(NamedObjects.OPERATORS, name + "(" + left + ", " + right + ")");
    }

    /**
     * Verifies that the schema has these operators and no others, in any order.
     *
     * @param names the operators, such as {@code ===(text, text)}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyOperators(String... names) {
        return hasOnly(NamedObjects.OPERATORS, names);
    }

    /**
     * Goes to an operator.
     *
     * @param name the symbol, such as {@code ===} or {@code app.===}
     * @param left the type on its left; {@code NONE} for a prefix operator
     * @param right the type on its right
     * @return the assertion on the operator
     * @throws AssertionError if there is no such operator
     */
    public OperatorAssert operator(String name, String left, String right) {
        return to(NamedObjects.OPERATORS, name + "(" + left + ", " + right + ")", OperatorAssert::new);
    }

    /**
     * Verifies that the schema has an operator class.
     *
     * @param name its name
     * @param method the index method, such as {@code btree}
     * @return this assertion object
     * @throws AssertionError if there is no such operator class
     */
    public SchemaAssert hasOperatorClass(String name, String method) {
        return has(NamedObjects.OPERATOR_CLASSES, name + " USING " + method);
    }

    /**
     * Verifies that the schema has no such operator class.
     *
     * @param name its name
     * @param method the index method, such as {@code btree}
     * @return this assertion object
     * @throws AssertionError if there is such an operator class
     */
    public SchemaAssert doesNotHaveOperatorClass(String name, String method) {
        return hasNot(NamedObjects.OPERATOR_CLASSES, name + " USING " + method);
    }

    /**
     * Verifies that the schema has these operator classes and no others, in any order.
     *
     * @param names the operator classes, such as {@code money_ops USING btree}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyOperatorClasses(String... names) {
        return hasOnly(NamedObjects.OPERATOR_CLASSES, names);
    }

    /**
     * Goes to an operator class.
     *
     * @param name its name
     * @param method the index method, such as {@code btree}
     * @return the assertion on the operator class
     * @throws AssertionError if there is no such operator class
     */
    public OperatorClassAssert operatorClass(String name, String method) {
        return to(NamedObjects.OPERATOR_CLASSES, name + " USING " + method, OperatorClassAssert::new);
    }

    /**
     * Verifies that the schema has an operator family.
     *
     * @param name its name
     * @param method the index method, such as {@code btree}
     * @return this assertion object
     * @throws AssertionError if there is no such operator family
     */
    public SchemaAssert hasOperatorFamily(String name, String method) {
        return has(NamedObjects.OPERATOR_FAMILIES, name + " USING " + method);
    }

    /**
     * Verifies that the schema has no such operator family.
     *
     * @param name its name
     * @param method the index method, such as {@code btree}
     * @return this assertion object
     * @throws AssertionError if there is such an operator family
     */
    public SchemaAssert doesNotHaveOperatorFamily(String name, String method) {
        return hasNot(NamedObjects.OPERATOR_FAMILIES, name + " USING " + method);
    }

    /**
     * Verifies that the schema has these operator families and no others, in any order.
     *
     * @param names the operator families, such as {@code money_ops USING btree}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyOperatorFamilies(String... names) {
        return hasOnly(NamedObjects.OPERATOR_FAMILIES, names);
    }

    /**
     * Goes to an operator family.
     *
     * @param name its name
     * @param method the index method, such as {@code btree}
     * @return the assertion on the operator family
     * @throws AssertionError if there is no such operator family
     */
    public OperatorFamilyAssert operatorFamily(String name, String method) {
        return to(NamedObjects.OPERATOR_FAMILIES, name + " USING " + method, OperatorFamilyAssert::new);
    }

    /**
     * Verifies that the schema has a transform.
     *
     * @param type the type
     * @param language the language
     * @return this assertion object
     * @throws AssertionError if there is no such transform
     */
    public SchemaAssert hasTransform(String type, String language) {
        return has(NamedObjects.TRANSFORMS, type + " LANGUAGE " + Identifiers.quote(Names.simple(language)));
    }

    /**
     * Verifies that the schema has no such transform.
     *
     * @param type the type
     * @param language the language
     * @return this assertion object
     * @throws AssertionError if there is such a transform
     */
    public SchemaAssert doesNotHaveTransform(String type, String language) {
        return hasNot(NamedObjects.TRANSFORMS, type + " LANGUAGE " + Identifiers.quote(Names.simple(language)));
    }

    /**
     * Verifies that the schema has these transforms and no others, in any order.
     *
     * @param names the transforms, such as {@code hstore LANGUAGE plpython3u}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyTransforms(String... names) {
        return hasOnly(NamedObjects.TRANSFORMS, names);
    }

    /**
     * Goes to a transform.
     *
     * @param type the type
     * @param language the language
     * @return the assertion on the transform
     * @throws AssertionError if there is no such transform
     */
    public TransformAssert transform(String type, String language) {
        return to(NamedObjects.TRANSFORMS, type + " LANGUAGE " + Identifiers.quote(Names.simple(language)), TransformAssert::new);
    }
}
