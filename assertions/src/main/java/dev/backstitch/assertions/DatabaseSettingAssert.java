package dev.backstitch.assertions;

import dev.backstitch.engine.schema.DatabaseSetting;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link DatabaseSetting} that sessions begin with.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DatabaseSettingAssert extends ReachedAssert<DatabaseSettingAssert, DatabaseSetting, SchemaAssert> {

    DatabaseSettingAssert(@Nullable DatabaseSetting actual, Place<SchemaAssert> place) {
        super(actual, DatabaseSettingAssert.class, place);
    }

    /**
     * Verifies the parameter.
     *
     * @param parameter the name of the parameter
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public DatabaseSettingAssert isForParameter(String parameter) {
        return value("parameter", parameter, DatabaseSetting::parameter);
    }

    /**
     * Verifies the role whose sessions begin with the setting.
     *
     * @param role the role
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public DatabaseSettingAssert isForRole(String role) {
        return setting("role", role, DatabaseSetting::role, "has none");
    }

    /**
     * Verifies that there is no role but the usual one.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public DatabaseSettingAssert isForAllRoles() {
        return noSetting("to have no role", "role", DatabaseSetting::role);
    }

    /**
     * Verifies the value.
     *
     * @param value as the catalog keeps it; {@code ***} stands for what looks like a secret
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public DatabaseSettingAssert hasValue(String value) {
        return value("value", value, DatabaseSetting::value);
    }

    @Override
    String subject(DatabaseSetting it) {
        return it.id().toString();
    }

    @Override
    String label(DatabaseSetting it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "database setting";
    }

    @Override
    String summary(DatabaseSetting it) {
        return it.summary();
    }
}
