package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ExtensionGrants;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on {@link ExtensionGrants}: grants on a member of an extension that its script did not make.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ExtensionGrantsAssert extends ReachedAssert<ExtensionGrantsAssert, ExtensionGrants, SchemaAssert> {

    ExtensionGrantsAssert(@Nullable ExtensionGrants actual, Place<SchemaAssert> place) {
        super(actual, ExtensionGrantsAssert.class, place);
    }

    /**
     * Verifies the extension.
     *
     * @param extension the extension
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public ExtensionGrantsAssert isOfExtension(String extension) {
        return value("extension", extension, ExtensionGrants::extension);
    }

    /**
     * Verifies the member.
     *
     * @param object the member, as GRANT spells it after ON
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public ExtensionGrantsAssert isOnObject(String object) {
        return value("object", object, ExtensionGrants::object);
    }

    /**
     * Goes to the privileges that are granted beyond the usual ones.
     *
     * @return the assertion on the privileges
     */
    public GrantsAssert<ExtensionGrantsAssert> granted() {
        return navigate(
                it -> new GrantsAssert<>(it.granted(), subject(it), below("granted")),
                () -> new GrantsAssert<>(null, "", dead()));
    }

    /**
     * Goes to the privileges that are usual and not there.
     *
     * @return the assertion on the privileges
     */
    public GrantsAssert<ExtensionGrantsAssert> revoked() {
        return navigate(
                it -> new GrantsAssert<>(it.revoked(), subject(it), below("revoked")),
                () -> new GrantsAssert<>(null, "", dead()));
    }

    @Override
    String subject(ExtensionGrants it) {
        return it.id().toString();
    }

    @Override
    String label(ExtensionGrants it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "extension grants";
    }

    @Override
    String summary(ExtensionGrants it) {
        return it.summary();
    }
}
