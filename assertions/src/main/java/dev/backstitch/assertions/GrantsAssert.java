package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.schema.Grant;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the privileges on one object. The owner's count too.
 *
 * @param <P> the type of the assertion on the object
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class GrantsAssert<P extends BackstitchAssert<?, ?>>
        extends ReachedAssert<GrantsAssert<P>, List<Grant>, P> {

    static final String PUBLIC = "PUBLIC";

    private final String on;

    /** Begins at the grants on an object, named as messages are to name it. */
    GrantsAssert(@Nullable List<Grant> actual, String on, Place<P> place) {
        super(actual, GrantsAssert.class, place);
        this.on = on;
    }

    /**
     * Narrows them down to those of one role; what it has as a member of others does not count.
     *
     * @param role the role, or {@code PUBLIC}
     * @return the assertion on the privileges of the role, from which {@code and()} leads back to the object
     */
    public RoleGrantsAssert<P> to(String role) {
        String grantee = Names.simple(role);
        return navigate(
                grants -> new RoleGrantsAssert<>(grants, grantee, on, beside("to " + grantee)),
                () -> new RoleGrantsAssert<>(null, grantee, on, deadBeside()));
    }

    /**
     * Narrows them down to those that everybody has.
     *
     * @return the assertion on the privileges of PUBLIC
     */
    public RoleGrantsAssert<P> toPublic() {
        return to(PUBLIC);
    }

    /**
     * Verifies that these roles have privileges, and no others.
     *
     * @param roles all roles, the owner and {@code PUBLIC} included, in any order
     * @return this assertion object
     * @throws AssertionError if one has none, or others have some
     */
    public GrantsAssert<P> areOnlyTo(String... roles) {
        return check(grants -> {
            List<String> found = grants.stream().map(Grant::grantee).distinct().toList();
            SetComparison comparison = new SetComparison(Names.simpleAll(roles), found);
            if (!comparison.isEqual()) {
                throw lists(comparison, comparison.only(on, "roles with privileges"));
            }
        });
    }

    @Override
    String subject(List<Grant> grants) {
        return "the privileges on " + on;
    }

    @Override
    String label(List<Grant> grants) {
        return "grants";
    }

    @Override
    String kind() {
        return "grants";
    }

    @Override
    String summary(List<Grant> grants) {
        return lines(grants);
    }

    static String lines(List<Grant> grants) {
        return grants.isEmpty() ? "none" : grants.stream().map(Grant::toString).collect(joining("\n"));
    }
}
