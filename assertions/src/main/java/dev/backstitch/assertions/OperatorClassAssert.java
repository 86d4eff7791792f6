package dev.backstitch.assertions;

import dev.backstitch.engine.schema.OperatorClass;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link OperatorClass}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class OperatorClassAssert extends OwnedAssert<OperatorClassAssert, OperatorClass, SchemaAssert> {

    OperatorClassAssert(@Nullable OperatorClass actual, Place<SchemaAssert> place) {
        super(actual, OperatorClassAssert.class, place);
    }

    /**
     * Verifies the index method.
     *
     * @param method the index method, such as {@code btree}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public OperatorClassAssert usesMethod(String method) {
        return value("method", method, OperatorClass::method);
    }

    /**
     * Verifies the type that the class is for.
     *
     * @param type the type
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public OperatorClassAssert hasType(String type) {
        return text("type", type, it -> Optional.of(it.type()), "has none", TypeName::same);
    }

    /**
     * Verifies that the class is the default one of its type.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public OperatorClassAssert isDefault() {
        return flag(OperatorClass::usual, "to be the default of its type", "is not");
    }

    /**
     * Verifies that the class is not the default one of its type.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public OperatorClassAssert isNotDefault() {
        return flag(it -> !it.usual(), "not to be the default of its type", "is");
    }

    /**
     * Verifies the family that the class belongs to.
     *
     * @param family the operator family
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public OperatorClassAssert isInFamily(String family) {
        return text("family", family, it -> Optional.of(it.family()), "has none", PrintedName::same);
    }

    /**
     * Verifies the type that is stored, where it is another than that of the class.
     *
     * @param type the type that is stored in the index
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public OperatorClassAssert hasStorage(String type) {
        return text("storage", type, OperatorClass::storage, "has none", TypeName::same);
    }

    /**
     * Verifies that there is no storage.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public OperatorClassAssert hasNoStorage() {
        return noSetting("to have no storage", "storage", OperatorClass::storage);
    }

    /**
     * Verifies that there is a member.
     *
     * @param member as CREATE OPERATOR CLASS spells it, as Postgres prints it
     * @return this assertion object
     * @throws AssertionError if there is no such member
     */
    public OperatorClassAssert hasMember(String member) {
        return member("member", "members", member, OperatorClass::members);
    }

    /**
     * Verifies that there is no such member.
     *
     * @param member as CREATE OPERATOR CLASS spells it, as Postgres prints it
     * @return this assertion object
     * @throws AssertionError if there is such a member
     */
    public OperatorClassAssert doesNotHaveMember(String member) {
        return noMember("member", "members", member, OperatorClass::members);
    }

    /**
     * Verifies that there are these members and no others, in any order.
     *
     * @param members all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public OperatorClassAssert hasOnlyMembers(String... members) {
        return onlyMembers("members", List.of(members), OperatorClass::members);
    }

    @Override
    String subject(OperatorClass it) {
        return it.id().toString();
    }

    @Override
    String label(OperatorClass it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "operator class";
    }

    @Override
    String summary(OperatorClass it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(OperatorClass it) {
        return it.comment();
    }

    @Override
    String owner(OperatorClass it) {
        return it.owner();
    }
}
