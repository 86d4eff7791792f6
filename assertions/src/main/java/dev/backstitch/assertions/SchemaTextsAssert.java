package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a {@link Schema} has for texts: collations, conversions and text search.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaTextsAssert extends SchemaOperatorsAssert {

    SchemaTextsAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Verifies that the schema has a collation. Those of the server do not count.
     *
     * @param name the collation
     * @return this assertion object
     * @throws AssertionError if there is no such collation
     */
    public SchemaAssert hasCollation(String name) {
        return has(SchemaObjects.COLLATIONS, name);
    }

    /**
     * Verifies that the schema has no such collation. Those of the server do not count.
     *
     * @param name the collation
     * @return this assertion object
     * @throws AssertionError if there is such a collation
     */
    public SchemaAssert doesNotHaveCollation(String name) {
        return hasNot(SchemaObjects.COLLATIONS, name);
    }

    /**
     * Verifies that the schema has these collations and no others, in any order. Those of the server do not count.
     *
     * @param names the collations; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyCollations(String... names) {
        return hasOnly(SchemaObjects.COLLATIONS, names);
    }

    /**
     * Goes to a collation. Those of the server do not count.
     *
     * @param name the collation
     * @return the assertion on the collation
     * @throws AssertionError if there is no such collation
     */
    public CollationAssert collation(String name) {
        return to(SchemaObjects.COLLATIONS, name, CollationAssert::new);
    }

    /**
     * Verifies that the schema has a conversion. Those of the server do not count.
     *
     * @param name the conversion
     * @return this assertion object
     * @throws AssertionError if there is no such conversion
     */
    public SchemaAssert hasConversion(String name) {
        return has(SchemaObjects.CONVERSIONS, name);
    }

    /**
     * Verifies that the schema has no such conversion. Those of the server do not count.
     *
     * @param name the conversion
     * @return this assertion object
     * @throws AssertionError if there is such a conversion
     */
    public SchemaAssert doesNotHaveConversion(String name) {
        return hasNot(SchemaObjects.CONVERSIONS, name);
    }

    /**
     * Verifies that the schema has these conversions and no others, in any order. Those of the server do not count.
     *
     * @param names the conversions; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyConversions(String... names) {
        return hasOnly(SchemaObjects.CONVERSIONS, names);
    }

    /**
     * Goes to a conversion. Those of the server do not count.
     *
     * @param name the conversion
     * @return the assertion on the conversion
     * @throws AssertionError if there is no such conversion
     */
    public ConversionAssert conversion(String name) {
        return to(SchemaObjects.CONVERSIONS, name, ConversionAssert::new);
    }

    /**
     * Verifies that the schema has a text search configuration. Those of the server do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such text search configuration
     */
    public SchemaAssert hasTextSearchConfiguration(String name) {
        return has(SchemaObjects.TEXT_SEARCH_CONFIGURATIONS, name);
    }

    /**
     * Verifies that the schema has no such text search configuration. Those of the server do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such a text search configuration
     */
    public SchemaAssert doesNotHaveTextSearchConfiguration(String name) {
        return hasNot(SchemaObjects.TEXT_SEARCH_CONFIGURATIONS, name);
    }

    /**
     * Verifies that the schema has these text search configurations and no others, in any order. Those of the server
     * do not count.
     *
     * @param names the text search configurations; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyTextSearchConfigurations(String... names) {
        return hasOnly(SchemaObjects.TEXT_SEARCH_CONFIGURATIONS, names);
    }

    /**
     * Goes to a text search configuration. Those of the server do not count.
     *
     * @param name its name
     * @return the assertion on the text search configuration
     * @throws AssertionError if there is no such text search configuration
     */
    public TextSearchConfigurationAssert textSearchConfiguration(String name) {
        return to(SchemaObjects.TEXT_SEARCH_CONFIGURATIONS, name, TextSearchConfigurationAssert::new);
    }

    /**
     * Verifies that the schema has a text search dictionary. Those of the server do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such text search dictionary
     */
    public SchemaAssert hasTextSearchDictionary(String name) {
        return has(SchemaObjects.TEXT_SEARCH_DICTIONARIES, name);
    }

    /**
     * Verifies that the schema has no such text search dictionary. Those of the server do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such a text search dictionary
     */
    public SchemaAssert doesNotHaveTextSearchDictionary(String name) {
        return hasNot(SchemaObjects.TEXT_SEARCH_DICTIONARIES, name);
    }

    /**
     * Verifies that the schema has these text search dictionaries and no others, in any order. Those of the server do
     * not count.
     *
     * @param names the text search dictionaries; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyTextSearchDictionaries(String... names) {
        return hasOnly(SchemaObjects.TEXT_SEARCH_DICTIONARIES, names);
    }

    /**
     * Goes to a text search dictionary. Those of the server do not count.
     *
     * @param name its name
     * @return the assertion on the text search dictionary
     * @throws AssertionError if there is no such text search dictionary
     */
    public TextSearchDictionaryAssert textSearchDictionary(String name) {
        return to(SchemaObjects.TEXT_SEARCH_DICTIONARIES, name, TextSearchDictionaryAssert::new);
    }

    /**
     * Verifies that the schema has a text search parser. Those of the server do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such text search parser
     */
    public SchemaAssert hasTextSearchParser(String name) {
        return has(SchemaObjects.TEXT_SEARCH_PARSERS, name);
    }

    /**
     * Verifies that the schema has no such text search parser. Those of the server do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such a text search parser
     */
    public SchemaAssert doesNotHaveTextSearchParser(String name) {
        return hasNot(SchemaObjects.TEXT_SEARCH_PARSERS, name);
    }

    /**
     * Verifies that the schema has these text search parsers and no others, in any order. Those of the server do not
     * count.
     *
     * @param names the text search parsers; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyTextSearchParsers(String... names) {
        return hasOnly(SchemaObjects.TEXT_SEARCH_PARSERS, names);
    }

    /**
     * Goes to a text search parser. Those of the server do not count.
     *
     * @param name its name
     * @return the assertion on the text search parser
     * @throws AssertionError if there is no such text search parser
     */
    public TextSearchParserAssert textSearchParser(String name) {
        return to(SchemaObjects.TEXT_SEARCH_PARSERS, name, TextSearchParserAssert::new);
    }

    /**
     * Verifies that the schema has a text search template. Those of the server do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such text search template
     */
    public SchemaAssert hasTextSearchTemplate(String name) {
        return has(SchemaObjects.TEXT_SEARCH_TEMPLATES, name);
    }

    /**
     * Verifies that the schema has no such text search template. Those of the server do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such a text search template
     */
    public SchemaAssert doesNotHaveTextSearchTemplate(String name) {
        return hasNot(SchemaObjects.TEXT_SEARCH_TEMPLATES, name);
    }

    /**
     * Verifies that the schema has these text search templates and no others, in any order. Those of the server do not
     * count.
     *
     * @param names the text search templates; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyTextSearchTemplates(String... names) {
        return hasOnly(SchemaObjects.TEXT_SEARCH_TEMPLATES, names);
    }

    /**
     * Goes to a text search template. Those of the server do not count.
     *
     * @param name its name
     * @return the assertion on the text search template
     * @throws AssertionError if there is no such text search template
     */
    public TextSearchTemplateAssert textSearchTemplate(String name) {
        return to(SchemaObjects.TEXT_SEARCH_TEMPLATES, name, TextSearchTemplateAssert::new);
    }
}
