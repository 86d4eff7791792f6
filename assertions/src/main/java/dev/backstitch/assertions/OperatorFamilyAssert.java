package dev.backstitch.assertions;

import dev.backstitch.engine.schema.OperatorFamily;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link OperatorFamily}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class OperatorFamilyAssert extends OwnedAssert<OperatorFamilyAssert, OperatorFamily, SchemaAssert> {

    OperatorFamilyAssert(@Nullable OperatorFamily actual, Place<SchemaAssert> place) {
        super(actual, OperatorFamilyAssert.class, place);
    }

    /**
     * Verifies the index method.
     *
     * @param method the index method, such as {@code btree}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public OperatorFamilyAssert usesMethod(String method) {
        return value("method", method, OperatorFamily::method);
    }

    /**
     * Verifies that there is a member.
     *
     * @param member as ALTER OPERATOR FAMILY spells it, as Postgres prints it; those of classes do not count
     * @return this assertion object
     * @throws AssertionError if there is no such member
     */
    public OperatorFamilyAssert hasMember(String member) {
        return member("member", "members", member, OperatorFamily::members);
    }

    /**
     * Verifies that there is no such member.
     *
     * @param member as ALTER OPERATOR FAMILY spells it, as Postgres prints it; those of classes do not count
     * @return this assertion object
     * @throws AssertionError if there is such a member
     */
    public OperatorFamilyAssert doesNotHaveMember(String member) {
        return noMember("member", "members", member, OperatorFamily::members);
    }

    /**
     * Verifies that there are these members and no others, in any order.
     *
     * @param members all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public OperatorFamilyAssert hasOnlyMembers(String... members) {
        return onlyMembers("members", List.of(members), OperatorFamily::members);
    }

    @Override
    String subject(OperatorFamily it) {
        return it.id().toString();
    }

    @Override
    String label(OperatorFamily it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "operator family";
    }

    @Override
    String summary(OperatorFamily it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(OperatorFamily it) {
        return it.comment();
    }

    @Override
    String owner(OperatorFamily it) {
        return it.owner();
    }
}
