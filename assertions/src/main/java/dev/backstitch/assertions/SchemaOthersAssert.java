package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a {@link Schema} has besides: settings, changed privileges, and what it was read from.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaOthersAssert extends SchemaCollectionsAssert {

    SchemaOthersAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Verifies that the schema has a database setting. Those that a role has in all databases do not count.
     *
     * @param parameter the parameter, with {@code FOR ROLE} and a role where it is set for one
     * @return this assertion object
     * @throws AssertionError if there is no such database setting
     */
    public SchemaAssert hasDatabaseSetting(String parameter) {
        return has(NamedObjects.DATABASE_SETTINGS, parameter);
    }

    /**
     * Verifies that the schema has no such database setting. Those that a role has in all databases do not count.
     *
     * @param parameter the parameter, with {@code FOR ROLE} and a role where it is set for one
     * @return this assertion object
     * @throws AssertionError if there is such a database setting
     */
    public SchemaAssert doesNotHaveDatabaseSetting(String parameter) {
        return hasNot(NamedObjects.DATABASE_SETTINGS, parameter);
    }

    /**
     * Verifies that the schema has these database settings and no others, in any order. Those that a role has in all
     * databases do not count.
     *
     * @param names the parameters, such as {@code statement_timeout} or {@code statement_timeout FOR ROLE app}; none
     * to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyDatabaseSettings(String... names) {
        return hasOnly(NamedObjects.DATABASE_SETTINGS, names);
    }

    /**
     * Goes to a database setting. Those that a role has in all databases do not count.
     *
     * @param parameter the parameter, with {@code FOR ROLE} and a role where it is set for one
     * @return the assertion on the database setting
     * @throws AssertionError if there is no such database setting
     */
    public DatabaseSettingAssert databaseSetting(String parameter) {
        return to(NamedObjects.DATABASE_SETTINGS, parameter, DatabaseSettingAssert::new);
    }

    /**
     * Verifies that the schema has an extension grant. They are grants on members of extensions that no script of the
     * extension made.
     *
     * @param object the member of an extension, as GRANT spells it: {@code TABLE app.members}
     * @return this assertion object
     * @throws AssertionError if there is no such extension grant
     */
    public SchemaAssert hasExtensionGrants(String object) {
        return has(NamedObjects.EXTENSION_GRANTS, object);
    }

    /**
     * Verifies that the schema has no such extension grant. They are grants on members of extensions that no script of
     * the extension made.
     *
     * @param object the member of an extension, as GRANT spells it: {@code TABLE app.members}
     * @return this assertion object
     * @throws AssertionError if there is such an extension grant
     */
    public SchemaAssert doesNotHaveExtensionGrants(String object) {
        return hasNot(NamedObjects.EXTENSION_GRANTS, object);
    }

    /**
     * Verifies that the schema has these extension grants and no others, in any order. They are grants on members of
     * extensions that no script of the extension made.
     *
     * @param names the members with changed grants; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyExtensionGrants(String... names) {
        return hasOnly(NamedObjects.EXTENSION_GRANTS, names);
    }

    /**
     * Goes to an extension grant. They are grants on members of extensions that no script of the extension made.
     *
     * @param object the member of an extension, as GRANT spells it: {@code TABLE app.members}
     * @return the assertion on the extension grant
     * @throws AssertionError if there is no such extension grant
     */
    public ExtensionGrantsAssert extensionGrants(String object) {
        return to(NamedObjects.EXTENSION_GRANTS, object, ExtensionGrantsAssert::new);
    }

    /**
     * Verifies that the schema has changed default privileges.
     *
     * @param role the role that makes the objects
     * @param objects such as {@code TABLES}
     * @return this assertion object
     * @throws AssertionError if there is no such changed default privileges
     */
    public SchemaAssert hasDefaultPrivileges(String role, String objects) {
        return has(NamedObjects.DEFAULT_PRIVILEGES, NamedObjects.defaultPrivileges(role, objects));
    }

    /**
     * Verifies that the schema has no such changed default privileges.
     *
     * @param role the role that makes the objects
     * @param objects such as {@code TABLES}
     * @return this assertion object
     * @throws AssertionError if there is such changed default privileges
     */
    public SchemaAssert doesNotHaveDefaultPrivileges(String role, String objects) {
        return hasNot(NamedObjects.DEFAULT_PRIVILEGES, NamedObjects.defaultPrivileges(role, objects));
    }

    /**
     * Verifies that the schema has these changed default privileges and no others, in any order.
     *
     * @param names such as {@code FOR ROLE app IN SCHEMA app ON TABLES}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyDefaultPrivileges(String... names) {
        return hasOnly(NamedObjects.DEFAULT_PRIVILEGES, names);
    }

    /**
     * Goes to changed default privileges.
     *
     * @param role the role that makes the objects
     * @param objects such as {@code TABLES}
     * @return the assertion on the default privileges
     * @throws AssertionError if there is no such changed default privileges
     */
    public DefaultPrivilegesAssert defaultPrivileges(String role, String objects) {
        return to(NamedObjects.DEFAULT_PRIVILEGES, NamedObjects.defaultPrivileges(role, objects), DefaultPrivilegesAssert::new);
    }

    /**
     * Goes to the default privileges in one schema.
     *
     * @param role the role that makes the objects
     * @param inSchema the schema that they are made in
     * @param objects such as {@code TABLES}
     * @return the assertion on the default privileges
     * @throws AssertionError if they are not changed
     */
    public DefaultPrivilegesAssert defaultPrivileges(String role, String inSchema, String objects) {
        String name = NamedObjects.defaultPrivileges(role, inSchema, objects);
        return to(NamedObjects.DEFAULT_PRIVILEGES, name, DefaultPrivilegesAssert::new);
    }

    /**
     * Verifies the major version of the server.
     *
     * @param major such as 18
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public SchemaAssert hasServerVersion(int major) {
        return check(schema -> {
            int found = schema.serverVersion();
            if (found != major) {
                throw mismatch(
                        schema,
                        "to be of a server of version " + major,
                        "is of one of version " + found,
                        Integer.toString(major),
                        Integer.toString(found));
            }
        });
    }

    /**
     * Verifies that the database has no objects of kinds that a schema counts and does not describe.
     *
     * @return this assertion object
     * @throws AssertionError if there are some; what is asserted of the schema says nothing about them
     */
    public SchemaAssert hasNothingUncovered() {
        return check(schema -> {
            Map<String, Integer> found = schema.uncovered();
            if (!found.isEmpty()) {
                throw mismatch(schema, "to cover everything", "does not cover " + found, "{}", found.toString());
            }
        });
    }
}
