package dev.backstitch.assertions;

import dev.backstitch.engine.schema.UserMapping;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link UserMapping}: a role's user of a foreign server.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class UserMappingAssert extends ReachedAssert<UserMappingAssert, UserMapping, SchemaAssert> {

    UserMappingAssert(@Nullable UserMapping actual, Place<SchemaAssert> place) {
        super(actual, UserMappingAssert.class, place);
    }

    /**
     * Verifies the role.
     *
     * @param role the role, or {@code PUBLIC}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public UserMappingAssert isForRole(String role) {
        return value("role", role, UserMapping::role);
    }

    /**
     * Verifies the foreign server.
     *
     * @param server the foreign server
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public UserMappingAssert isForServer(String server) {
        return value("server", server, UserMapping::server);
    }

    /**
     * Verifies that there is an option.
     *
     * @param option such as {@code host=localhost}
     * @return this assertion object
     * @throws AssertionError if there is no such option
     */
    public UserMappingAssert hasOption(String option) {
        return member("option", "options", option, UserMapping::options);
    }

    /**
     * Verifies that there is no such option.
     *
     * @param option such as {@code host=localhost}
     * @return this assertion object
     * @throws AssertionError if there is such an option
     */
    public UserMappingAssert doesNotHaveOption(String option) {
        return noMember("option", "options", option, UserMapping::options);
    }

    /**
     * Verifies that there are these options and no others, in any order.
     *
     * @param options all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public UserMappingAssert hasOnlyOptions(String... options) {
        return onlyMembers("options", List.of(options), UserMapping::options);
    }

    @Override
    String subject(UserMapping it) {
        return it.id().toString();
    }

    @Override
    String label(UserMapping it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "user mapping";
    }

    @Override
    String summary(UserMapping it) {
        return it.summary();
    }
}
