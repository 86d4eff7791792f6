package dev.backstitch.assertions;

import dev.backstitch.engine.schema.DefaultPrivileges;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on {@link DefaultPrivileges}: what objects that a role makes are granted as.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DefaultPrivilegesAssert extends ReachedAssert<DefaultPrivilegesAssert, DefaultPrivileges, SchemaAssert> {

    DefaultPrivilegesAssert(@Nullable DefaultPrivileges actual, Place<SchemaAssert> place) {
        super(actual, DefaultPrivilegesAssert.class, place);
    }

    /**
     * Verifies the role that makes the objects.
     *
     * @param role the role
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public DefaultPrivilegesAssert isForRole(String role) {
        return value("role", role, DefaultPrivileges::role);
    }

    /**
     * Verifies the schema that the objects are made in.
     *
     * @param schema the schema
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public DefaultPrivilegesAssert isInSchema(String schema) {
        return setting("schema", schema, DefaultPrivileges::schema, "has none");
    }

    /**
     * Verifies that there is no schema but the usual one.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public DefaultPrivilegesAssert isInAllSchemas() {
        return noSetting("to have no schema", "schema", DefaultPrivileges::schema);
    }

    /**
     * Verifies the kind of objects.
     *
     * @param objects such as {@code TABLES}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public DefaultPrivilegesAssert isForObjects(String objects) {
        return value("objects", objects, DefaultPrivileges::objects);
    }

    /**
     * Goes to the privileges that are granted beyond the usual ones.
     *
     * @return the assertion on the privileges
     */
    public GrantsAssert<DefaultPrivilegesAssert> granted() {
        return navigate(
                it -> new GrantsAssert<>(it.granted(), subject(it), below("granted")),
                () -> new GrantsAssert<>(null, "", dead()));
    }

    /**
     * Goes to the privileges that are usual and not there.
     *
     * @return the assertion on the privileges
     */
    public GrantsAssert<DefaultPrivilegesAssert> revoked() {
        return navigate(
                it -> new GrantsAssert<>(it.revoked(), subject(it), below("revoked")),
                () -> new GrantsAssert<>(null, "", dead()));
    }

    @Override
    String subject(DefaultPrivileges it) {
        return it.id().toString();
    }

    @Override
    String label(DefaultPrivileges it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "default privileges";
    }

    @Override
    String summary(DefaultPrivileges it) {
        return it.summary();
    }
}
