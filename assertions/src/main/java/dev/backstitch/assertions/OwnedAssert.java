package dev.backstitch.assertions;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an object that has an owner.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class OwnedAssert<SELF extends OwnedAssert<SELF, A, P>, A, P extends BackstitchAssert<?, ?>>
        extends NestedAssert<SELF, A, P> {

    OwnedAssert(@Nullable A actual, Class<?> selfType, Place<P> place) {
        super(actual, selfType, place);
    }

    /**
     * Verifies the owner.
     *
     * @param role the owning role
     * @return this assertion object
     * @throws AssertionError if another role owns it
     */
    public SELF isOwnedBy(String role) {
        return check(object -> {
            String wanted = Names.simple(role);
            String found = owner(object);
            if (!found.equals(wanted)) {
                throw mismatch(object, "to be owned by " + wanted, "is owned by " + found, wanted, found);
            }
        });
    }

    /**
     * Verifies that a role is not the owner.
     *
     * @param role the role
     * @return this assertion object
     * @throws AssertionError if the role owns it
     */
    public SELF isNotOwnedBy(String role) {
        return flag(object -> !owner(object).equals(Names.simple(role)), "not to be owned by " + role, "is");
    }

    abstract String owner(A object);
}
