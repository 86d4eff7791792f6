package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Role;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Role} of the server.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RoleAssert extends NestedAssert<RoleAssert, Role, SchemaAssert> {

    RoleAssert(@Nullable Role actual, Place<SchemaAssert> place) {
        super(actual, RoleAssert.class, place);
    }

    /**
     * Verifies that the role is a superuser.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoleAssert isSuperuser() {
        return flag(it -> it.attributes().contains("SUPERUSER"), "to be a superuser", "is not");
    }

    /**
     * Verifies that the role is no superuser.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoleAssert isNotSuperuser() {
        return flag(it -> !(it.attributes().contains("SUPERUSER")), "not to be a superuser", "is");
    }

    /**
     * Verifies that sessions may begin as the role.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoleAssert canLogin() {
        return flag(it -> it.attributes().contains("LOGIN"), "to be able to log in", "is not");
    }

    /**
     * Verifies that no session may begin as the role.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoleAssert cannotLogin() {
        return flag(it -> !(it.attributes().contains("LOGIN")), "not to be able to log in", "is");
    }

    /**
     * Verifies that the role may create databases.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoleAssert canCreateDatabases() {
        return flag(it -> it.attributes().contains("CREATEDB"), "to be able to create databases", "is not");
    }

    /**
     * Verifies that the role may not create databases.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoleAssert cannotCreateDatabases() {
        return flag(it -> !(it.attributes().contains("CREATEDB")), "not to be able to create databases", "is");
    }

    /**
     * Verifies that the role may create roles.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoleAssert canCreateRoles() {
        return flag(it -> it.attributes().contains("CREATEROLE"), "to be able to create roles", "is not");
    }

    /**
     * Verifies that the role may not create roles.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoleAssert cannotCreateRoles() {
        return flag(it -> !(it.attributes().contains("CREATEROLE")), "not to be able to create roles", "is");
    }

    /**
     * Verifies that the role may replicate.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoleAssert canReplicate() {
        return flag(it -> it.attributes().contains("REPLICATION"), "to be able to replicate", "is not");
    }

    /**
     * Verifies that the role may not replicate.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoleAssert cannotReplicate() {
        return flag(it -> !(it.attributes().contains("REPLICATION")), "not to be able to replicate", "is");
    }

    /**
     * Verifies that row level security does not hold for the role.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoleAssert bypassesRowSecurity() {
        return flag(it -> it.attributes().contains("BYPASSRLS"), "to bypass row level security", "does not");
    }

    /**
     * Verifies that row level security holds for the role.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoleAssert doesNotBypassRowSecurity() {
        return flag(it -> !(it.attributes().contains("BYPASSRLS")), "not to bypass row level security", "does");
    }

    /**
     * Verifies that the role has the privileges of the roles that it is a member of.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoleAssert inheritsPrivileges() {
        return flag(it -> it.attributes().contains("INHERIT"), "to inherit privileges", "does not");
    }

    /**
     * Verifies that the role has to SET ROLE to have the privileges of another.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoleAssert doesNotInheritPrivileges() {
        return flag(it -> !(it.attributes().contains("INHERIT")), "not to inherit privileges", "does");
    }

    /**
     * Verifies that there is an attribute.
     *
     * @param attribute such as {@code NOLOGIN}, {@code CONNECTION LIMIT 5} or {@code VALID UNTIL '2030-01-01 00:00:00+00'}
     * @return this assertion object
     * @throws AssertionError if there is no such attribute
     */
    public RoleAssert hasAttribute(String attribute) {
        return member("attribute", "attributes", attribute, Role::attributes);
    }

    /**
     * Verifies that there is no such attribute.
     *
     * @param attribute such as {@code NOLOGIN}, {@code CONNECTION LIMIT 5} or {@code VALID UNTIL '2030-01-01 00:00:00+00'}
     * @return this assertion object
     * @throws AssertionError if there is such an attribute
     */
    public RoleAssert doesNotHaveAttribute(String attribute) {
        return noMember("attribute", "attributes", attribute, Role::attributes);
    }

    /**
     * Verifies that there are these attributes and no others, in any order.
     *
     * @param attributes all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public RoleAssert hasOnlyAttributes(String... attributes) {
        return onlyMembers("attributes", List.of(attributes), Role::attributes);
    }

    /**
     * Verifies that there is a setting.
     *
     * @param setting {@code name=value} of ALTER ROLE … SET
     * @return this assertion object
     * @throws AssertionError if there is no such setting
     */
    public RoleAssert hasSetting(String setting) {
        return member("setting", "settings", setting, Role::settings);
    }

    /**
     * Verifies that there is no such setting.
     *
     * @param setting {@code name=value} of ALTER ROLE … SET
     * @return this assertion object
     * @throws AssertionError if there is such a setting
     */
    public RoleAssert doesNotHaveSetting(String setting) {
        return noMember("setting", "settings", setting, Role::settings);
    }

    /**
     * Verifies that there are these settings and no others, in any order.
     *
     * @param settings all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public RoleAssert hasOnlySettings(String... settings) {
        return onlyMembers("settings", List.of(settings), Role::settings);
    }

    /**
     * Verifies that the role is a member of another: directly, with whichever options.
     *
     * @param role the other role
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public RoleAssert isMemberOf(String role) {
        return check(it -> {
            if (!groups(it).contains(Identifiers.quote(Names.simple(role)))) {
                throw membership(it, "to be a member of " + role);
            }
        });
    }

    /**
     * Verifies that the role is no direct member of another.
     *
     * @param role the other role
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoleAssert isNotMemberOf(String role) {
        return check(it -> {
            if (groups(it).contains(Identifiers.quote(Names.simple(role)))) {
                throw membership(it, "not to be a member of " + role);
            }
        });
    }

    /**
     * Verifies that the role is a direct member of these roles and no others, in any order.
     *
     * @param roles all of them, each with the options of its grant where there are any: {@code staff WITH ADMIN OPTION};
     *     none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public RoleAssert isMemberOfOnly(String... roles) {
        return onlyMembers("memberships", List.of(roles), Role::memberOf);
    }

    private AssertionError membership(Role role, String expectation) {
        String found = role.memberOf().isEmpty() ? "none" : String.join(", ", role.memberOf());
        return mismatch(role, expectation, "is a member of " + found, expectation, found);
    }

    /** The roles without the options of the grant: {@code staff WITH ADMIN OPTION}. */
    private static List<String> groups(Role role) {
        return role.memberOf().stream()
                .map(text -> text.replaceFirst(" WITH [A-Z, ]+$", ""))
                .toList();
    }

    @Override
    String subject(Role it) {
        return it.id().toString();
    }

    @Override
    String label(Role it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "role";
    }

    @Override
    String summary(Role it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(Role it) {
        return it.comment();
    }
}
