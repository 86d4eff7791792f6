package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what is about a whole database or server: extensions, roles, languages and the like.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaServerAssert extends SchemaLinksAssert {

    SchemaServerAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Verifies that the database has a schema.
     *
     * @param name the schema
     * @return this assertion object
     * @throws AssertionError if there is no such schema
     */
    public SchemaAssert hasSchema(String name) {
        return has(NamedObjects.SCHEMAS, name);
    }

    /**
     * Verifies that the database has no such schema.
     *
     * @param name the schema
     * @return this assertion object
     * @throws AssertionError if there is such a schema
     */
    public SchemaAssert doesNotHaveSchema(String name) {
        return hasNot(NamedObjects.SCHEMAS, name);
    }

    /**
     * Verifies that the database has these schemas and no others, in any order.
     *
     * @param names the schemas; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlySchemas(String... names) {
        return hasOnly(NamedObjects.SCHEMAS, names);
    }

    /**
     * Goes to a schema.
     *
     * <pre><code>assertThat(schema).schema("app").isOwnedBy("app").hasNoPublicPrivileges();</code></pre>
     *
     * @param name the schema
     * @return the assertion on the schema
     * @throws AssertionError if there is no such schema
     */
    public NamespaceAssert schema(String name) {
        return to(NamedObjects.SCHEMAS, name, NamespaceAssert::new);
    }

    /**
     * Verifies that the schema has an extension.
     *
     * @param name the extension
     * @return this assertion object
     * @throws AssertionError if there is no such extension
     */
    public SchemaAssert hasExtension(String name) {
        return has(NamedObjects.EXTENSIONS, name);
    }

    /**
     * Verifies that the schema has no such extension.
     *
     * @param name the extension
     * @return this assertion object
     * @throws AssertionError if there is such an extension
     */
    public SchemaAssert doesNotHaveExtension(String name) {
        return hasNot(NamedObjects.EXTENSIONS, name);
    }

    /**
     * Verifies that the schema has these extensions and no others, in any order.
     *
     * @param names the extensions; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyExtensions(String... names) {
        return hasOnly(NamedObjects.EXTENSIONS, names);
    }

    /**
     * Goes to an extension.
     *
     * <pre><code>assertThat(schema).extension("citext").hasVersionAtLeast("1.6").isInSchema("public");</code></pre>
     *
     * @param name the extension
     * @return the assertion on the extension
     * @throws AssertionError if there is no such extension
     */
    public ExtensionAssert extension(String name) {
        return to(NamedObjects.EXTENSIONS, name, ExtensionAssert::new);
    }

    /**
     * Verifies that the schema has a role. Roles belong to the whole server, and a schema has them only if it was read
     * with them; the role that read it is not among them.
     *
     * @param name the role
     * @return this assertion object
     * @throws AssertionError if there is no such role
     */
    public SchemaAssert hasRole(String name) {
        return has(NamedObjects.ROLES, name);
    }

    /**
     * Verifies that the schema has no such role. Roles belong to the whole server, and a schema has them only if it
     * was read with them; the role that read it is not among them.
     *
     * @param name the role
     * @return this assertion object
     * @throws AssertionError if there is such a role
     */
    public SchemaAssert doesNotHaveRole(String name) {
        return hasNot(NamedObjects.ROLES, name);
    }

    /**
     * Verifies that the schema has these roles and no others, in any order. Roles belong to the whole server, and a
     * schema has them only if it was read with them; the role that read it is not among them.
     *
     * @param names the roles; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyRoles(String... names) {
        return hasOnly(NamedObjects.ROLES, names);
    }

    /**
     * Goes to a role. Roles belong to the whole server, and a schema has them only if it was read with them; the role
     * that read it is not among them.
     *
     * @param name the role
     * @return the assertion on the role
     * @throws AssertionError if there is no such role
     */
    public RoleAssert role(String name) {
        return to(NamedObjects.ROLES, name, RoleAssert::new);
    }

    /**
     * Verifies that the schema has a language. Those of the server and of extensions, such as {@code plpgsql}, do not
     * count.
     *
     * @param name the language
     * @return this assertion object
     * @throws AssertionError if there is no such language
     */
    public SchemaAssert hasLanguage(String name) {
        return has(NamedObjects.LANGUAGES, name);
    }

    /**
     * Verifies that the schema has no such language. Those of the server and of extensions, such as {@code plpgsql},
     * do not count.
     *
     * @param name the language
     * @return this assertion object
     * @throws AssertionError if there is such a language
     */
    public SchemaAssert doesNotHaveLanguage(String name) {
        return hasNot(NamedObjects.LANGUAGES, name);
    }

    /**
     * Verifies that the schema has these languages and no others, in any order. Those of the server and of extensions,
     * such as {@code plpgsql}, do not count.
     *
     * @param names the languages; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyLanguages(String... names) {
        return hasOnly(NamedObjects.LANGUAGES, names);
    }

    /**
     * Goes to a language. Those of the server and of extensions, such as {@code plpgsql}, do not count.
     *
     * @param name the language
     * @return the assertion on the language
     * @throws AssertionError if there is no such language
     */
    public LanguageAssert language(String name) {
        return to(NamedObjects.LANGUAGES, name, LanguageAssert::new);
    }

    /**
     * Verifies that the schema has an event trigger.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such event trigger
     */
    public SchemaAssert hasEventTrigger(String name) {
        return has(NamedObjects.EVENT_TRIGGERS, name);
    }

    /**
     * Verifies that the schema has no such event trigger.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such an event trigger
     */
    public SchemaAssert doesNotHaveEventTrigger(String name) {
        return hasNot(NamedObjects.EVENT_TRIGGERS, name);
    }

    /**
     * Verifies that the schema has these event triggers and no others, in any order.
     *
     * @param names the event triggers; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyEventTriggers(String... names) {
        return hasOnly(NamedObjects.EVENT_TRIGGERS, names);
    }

    /**
     * Goes to an event trigger.
     *
     * @param name its name
     * @return the assertion on the event trigger
     * @throws AssertionError if there is no such event trigger
     */
    public EventTriggerAssert eventTrigger(String name) {
        return to(NamedObjects.EVENT_TRIGGERS, name, EventTriggerAssert::new);
    }

    /**
     * Verifies that the schema has an access method. Those of the server do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such access method
     */
    public SchemaAssert hasAccessMethod(String name) {
        return has(NamedObjects.ACCESS_METHODS, name);
    }

    /**
     * Verifies that the schema has no such access method. Those of the server do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such an access method
     */
    public SchemaAssert doesNotHaveAccessMethod(String name) {
        return hasNot(NamedObjects.ACCESS_METHODS, name);
    }

    /**
     * Verifies that the schema has these access methods and no others, in any order. Those of the server do not count.
     *
     * @param names the access methods; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyAccessMethods(String... names) {
        return hasOnly(NamedObjects.ACCESS_METHODS, names);
    }

    /**
     * Goes to an access method. Those of the server do not count.
     *
     * @param name its name
     * @return the assertion on the access method
     * @throws AssertionError if there is no such access method
     */
    public AccessMethodAssert accessMethod(String name) {
        return to(NamedObjects.ACCESS_METHODS, name, AccessMethodAssert::new);
    }
}
