package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Grant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the privileges of one role on one object. Privileges are spelled as GRANT spells them, in any case.
 *
 * @param <P> the type of the assertion on the object
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RoleGrantsAssert<P extends BackstitchAssert<?, ?>>
        extends ReachedAssert<RoleGrantsAssert<P>, List<Grant>, P> {

    private final String role;
    private final String on;

    /** Begins at the grants on an object to all roles. */
    RoleGrantsAssert(@Nullable List<Grant> actual, String role, String on, Place<P> place) {
        super(actual, RoleGrantsAssert.class, place);
        this.role = role;
        this.on = on;
    }

    /**
     * Verifies that the role has these privileges and no others.
     *
     * @param privileges all privileges, such as {@code SELECT}, in any order; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public RoleGrantsAssert<P> areExactly(String... privileges) {
        return check(grants -> {
            SetComparison comparison = new SetComparison(upper(privileges), privileges(grants, role));
            if (!comparison.isEqual()) {
                Message message = comparison.only(role, "privileges on " + on);
                throw lists(comparison, message.row("grants", GrantsAssert.lines(grants)));
            }
        });
    }

    /**
     * Verifies that the role has these privileges, and perhaps others.
     *
     * @param privileges such as {@code SELECT}
     * @return this assertion object
     * @throws AssertionError if one is missing
     */
    public RoleGrantsAssert<P> include(String... privileges) {
        return check(grants -> {
            List<String> found = privileges(grants, role);
            List<String> missing = new SetComparison(upper(privileges), found).missing();
            if (!missing.isEmpty()) {
                throw mismatch(
                        grants,
                        "to include " + String.join(", ", missing),
                        have(found),
                        String.join("\n", upper(privileges)),
                        String.join("\n", found));
            }
        });
    }

    /**
     * Verifies that the role has none of these privileges.
     *
     * @param privileges such as {@code DELETE}
     * @return this assertion object
     * @throws AssertionError if it has one of them
     */
    public RoleGrantsAssert<P> doNotInclude(String... privileges) {
        return check(grants -> {
            List<String> found = privileges(grants, role).stream()
                    .filter(upper(privileges)::contains)
                    .toList();
            if (!found.isEmpty()) {
                String text = String.join(", ", found);
                throw mismatch(
                        grants, "not to include " + String.join(", ", upper(privileges)), "has " + text, "none", text);
            }
        });
    }

    /**
     * Verifies that the role may grant all its privileges to others.
     *
     * @return this assertion object
     * @throws AssertionError if one is without GRANT OPTION, or it has none
     */
    public RoleGrantsAssert<P> areGrantable() {
        return all(Grant::grantable, "to be WITH GRANT OPTION");
    }

    /**
     * Verifies that the role may grant none of its privileges to others.
     *
     * @return this assertion object
     * @throws AssertionError if one is WITH GRANT OPTION, or it has none
     */
    public RoleGrantsAssert<P> areNotGrantable() {
        return all(grant -> !grant.grantable(), "to be without GRANT OPTION");
    }

    /**
     * Verifies which role granted the privileges.
     *
     * @param grantor the role that granted all of them
     * @return this assertion object
     * @throws AssertionError if another granted one, or there are none
     */
    public RoleGrantsAssert<P> areGrantedBy(String grantor) {
        String wanted = Names.simple(grantor);
        return all(grant -> grant.grantor().equals(wanted), "to be granted by " + wanted);
    }

    private RoleGrantsAssert<P> all(Predicate<Grant> holds, String expectation) {
        return check(grants -> {
            List<Grant> ofRole = ofRole(grants, role);
            List<Grant> others = ofRole.stream().filter(holds.negate()).toList();
            if (ofRole.isEmpty() || !others.isEmpty()) {
                String found = GrantsAssert.lines(others);
                throw mismatch(grants, expectation, ofRole.isEmpty() ? "has none" : "has " + found, expectation, found);
            }
        });
    }

    /**
     * Goes to the privileges of another role on the same object.
     *
     * @param other the role, or {@code PUBLIC}
     * @return the assertion on its privileges
     */
    public RoleGrantsAssert<P> to(String other) {
        String grantee = Names.simple(other);
        return navigate(
                grants -> new RoleGrantsAssert<>(grants, grantee, on, beside("to " + grantee)),
                () -> new RoleGrantsAssert<>(null, grantee, on, deadBeside()));
    }

    private static String have(List<String> privileges) {
        return privileges.isEmpty() ? "has none" : "has " + String.join(", ", privileges);
    }

    static List<String> privileges(List<Grant> grants, String role) {
        return ofRole(grants, role).stream().map(Grant::privilege).distinct().toList();
    }

    private static List<Grant> ofRole(List<Grant> grants, String role) {
        return grants.stream().filter(grant -> grant.grantee().equals(role)).toList();
    }

    private static List<String> upper(String... privileges) {
        return Arrays.stream(privileges)
                .map(privilege -> privilege.toUpperCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    @Override
    String subject(List<Grant> grants) {
        return "the privileges of " + role + " on " + on;
    }

    @Override
    String label(List<Grant> grants) {
        return "grants to " + role;
    }

    @Override
    String kind() {
        return "grants";
    }

    @Override
    String summary(List<Grant> grants) {
        return GrantsAssert.lines(grants);
    }
}
