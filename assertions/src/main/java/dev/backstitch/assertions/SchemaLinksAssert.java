package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what leads from a {@link Schema} to other servers: foreign servers, publications and subscriptions.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaLinksAssert extends SchemaTextsAssert {

    SchemaLinksAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Verifies that the schema has a foreign data wrapper. Those of extensions do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such foreign data wrapper
     */
    public SchemaAssert hasForeignDataWrapper(String name) {
        return has(NamedObjects.FOREIGN_DATA_WRAPPERS, name);
    }

    /**
     * Verifies that the schema has no such foreign data wrapper. Those of extensions do not count.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such a foreign data wrapper
     */
    public SchemaAssert doesNotHaveForeignDataWrapper(String name) {
        return hasNot(NamedObjects.FOREIGN_DATA_WRAPPERS, name);
    }

    /**
     * Verifies that the schema has these foreign data wrappers and no others, in any order. Those of extensions do not
     * count.
     *
     * @param names the foreign data wrappers; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyForeignDataWrappers(String... names) {
        return hasOnly(NamedObjects.FOREIGN_DATA_WRAPPERS, names);
    }

    /**
     * Goes to a foreign data wrapper. Those of extensions do not count.
     *
     * @param name its name
     * @return the assertion on the foreign data wrapper
     * @throws AssertionError if there is no such foreign data wrapper
     */
    public ForeignDataWrapperAssert foreignDataWrapper(String name) {
        return to(NamedObjects.FOREIGN_DATA_WRAPPERS, name, ForeignDataWrapperAssert::new);
    }

    /**
     * Verifies that the schema has a foreign server.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is no such foreign server
     */
    public SchemaAssert hasForeignServer(String name) {
        return has(NamedObjects.FOREIGN_SERVERS, name);
    }

    /**
     * Verifies that the schema has no such foreign server.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if there is such a foreign server
     */
    public SchemaAssert doesNotHaveForeignServer(String name) {
        return hasNot(NamedObjects.FOREIGN_SERVERS, name);
    }

    /**
     * Verifies that the schema has these foreign servers and no others, in any order.
     *
     * @param names the foreign servers; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyForeignServers(String... names) {
        return hasOnly(NamedObjects.FOREIGN_SERVERS, names);
    }

    /**
     * Goes to a foreign server.
     *
     * @param name its name
     * @return the assertion on the foreign server
     * @throws AssertionError if there is no such foreign server
     */
    public ForeignServerAssert foreignServer(String name) {
        return to(NamedObjects.FOREIGN_SERVERS, name, ForeignServerAssert::new);
    }

    /**
     * Verifies that the schema has a user mapping.
     *
     * @param role the role, or {@code PUBLIC}
     * @param server the foreign server
     * @return this assertion object
     * @throws AssertionError if there is no such user mapping
     */
    public SchemaAssert hasUserMapping(String role, String server) {
        return has(NamedObjects.USER_MAPPINGS, NamedObjects.userMapping(role, server));
    }

    /**
     * Verifies that the schema has no such user mapping.
     *
     * @param role the role, or {@code PUBLIC}
     * @param server the foreign server
     * @return this assertion object
     * @throws AssertionError if there is such a user mapping
     */
    public SchemaAssert doesNotHaveUserMapping(String role, String server) {
        return hasNot(NamedObjects.USER_MAPPINGS, NamedObjects.userMapping(role, server));
    }

    /**
     * Verifies that the schema has these user mappings and no others, in any order.
     *
     * @param names the user mappings, such as {@code FOR app SERVER other}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyUserMappings(String... names) {
        return hasOnly(NamedObjects.USER_MAPPINGS, names);
    }

    /**
     * Goes to a user mapping.
     *
     * @param role the role, or {@code PUBLIC}
     * @param server the foreign server
     * @return the assertion on the user mapping
     * @throws AssertionError if there is no such user mapping
     */
    public UserMappingAssert userMapping(String role, String server) {
        return to(NamedObjects.USER_MAPPINGS, NamedObjects.userMapping(role, server), UserMappingAssert::new);
    }

    /**
     * Verifies that the schema has a publication.
     *
     * @param name the publication
     * @return this assertion object
     * @throws AssertionError if there is no such publication
     */
    public SchemaAssert hasPublication(String name) {
        return has(NamedObjects.PUBLICATIONS, name);
    }

    /**
     * Verifies that the schema has no such publication.
     *
     * @param name the publication
     * @return this assertion object
     * @throws AssertionError if there is such a publication
     */
    public SchemaAssert doesNotHavePublication(String name) {
        return hasNot(NamedObjects.PUBLICATIONS, name);
    }

    /**
     * Verifies that the schema has these publications and no others, in any order.
     *
     * @param names the publications; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyPublications(String... names) {
        return hasOnly(NamedObjects.PUBLICATIONS, names);
    }

    /**
     * Goes to a publication.
     *
     * <pre><code>assertThat(schema).publication("audit").hasOnlyTables("orders").hasOnlyOperations("insert");</code></pre>
     *
     * @param name the publication
     * @return the assertion on the publication
     * @throws AssertionError if there is no such publication
     */
    public PublicationAssert publication(String name) {
        return to(NamedObjects.PUBLICATIONS, name, PublicationAssert::new);
    }

    /**
     * Verifies that the schema has a subscription.
     *
     * @param name the subscription
     * @return this assertion object
     * @throws AssertionError if there is no such subscription
     */
    public SchemaAssert hasSubscription(String name) {
        return has(NamedObjects.SUBSCRIPTIONS, name);
    }

    /**
     * Verifies that the schema has no such subscription.
     *
     * @param name the subscription
     * @return this assertion object
     * @throws AssertionError if there is such a subscription
     */
    public SchemaAssert doesNotHaveSubscription(String name) {
        return hasNot(NamedObjects.SUBSCRIPTIONS, name);
    }

    /**
     * Verifies that the schema has these subscriptions and no others, in any order.
     *
     * @param names the subscriptions; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlySubscriptions(String... names) {
        return hasOnly(NamedObjects.SUBSCRIPTIONS, names);
    }

    /**
     * Goes to a subscription.
     *
     * @param name the subscription
     * @return the assertion on the subscription
     * @throws AssertionError if there is no such subscription
     */
    public SubscriptionAssert subscription(String name) {
        return to(NamedObjects.SUBSCRIPTIONS, name, SubscriptionAssert::new);
    }
}
