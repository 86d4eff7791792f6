package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Grant;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an object that has an owner, and that others may be granted privileges on.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class GrantedAssert<SELF extends GrantedAssert<SELF, A, P>, A, P extends BackstitchAssert<?, ?>>
        extends OwnedAssert<SELF, A, P> {

    GrantedAssert(@Nullable A actual, Class<?> selfType, Place<P> place) {
        super(actual, selfType, place);
    }

    /**
     * Goes to the privileges: those that were granted, those of the owner, and those that Postgres gives by default.
     *
     * <pre><code>assertThat(schema).table("users").grants().to("app").areExactly("SELECT", "INSERT");</code></pre>
     *
     * @return the assertion on the privileges
     */
    public GrantsAssert<SELF> grants() {
        return navigate(
                object -> new GrantsAssert<>(grants(object), subject(object), below("grants")),
                () -> new GrantsAssert<>(null, "", dead()));
    }

    /**
     * Verifies that not everybody may do something with the object. Mind that Postgres by default lets everybody use a
     * type and call a function.
     *
     * @return this assertion object
     * @throws AssertionError if a privilege is granted to PUBLIC
     */
    public SELF hasNoPublicPrivileges() {
        return check(object -> {
            List<String> found = RoleGrantsAssert.privileges(grants(object), GrantsAssert.PUBLIC);
            if (!found.isEmpty()) {
                String privileges = String.join(", ", found);
                throw mismatch(object, "to grant nothing to PUBLIC", "grants " + privileges, "none", privileges);
            }
        });
    }

    abstract List<Grant> grants(A object);
}
