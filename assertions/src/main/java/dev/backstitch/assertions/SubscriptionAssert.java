package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Subscription;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Subscription} of logical replication. Its connection is not read: it may hold a password.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SubscriptionAssert extends OwnedAssert<SubscriptionAssert, Subscription, SchemaAssert> {

    SubscriptionAssert(@Nullable Subscription actual, Place<SchemaAssert> place) {
        super(actual, SubscriptionAssert.class, place);
    }

    /**
     * Verifies that there is a publication.
     *
     * @param publication the publication
     * @return this assertion object
     * @throws AssertionError if there is no such publication
     */
    public SubscriptionAssert hasPublication(String publication) {
        return member("publication", "publications", publication, Subscription::publications);
    }

    /**
     * Verifies that there is no such publication.
     *
     * @param publication the publication
     * @return this assertion object
     * @throws AssertionError if there is such a publication
     */
    public SubscriptionAssert doesNotHavePublication(String publication) {
        return noMember("publication", "publications", publication, Subscription::publications);
    }

    /**
     * Verifies that there are these publications and no others, in any order.
     *
     * @param publications all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SubscriptionAssert hasOnlyPublications(String... publications) {
        return onlyMembers("publications", List.of(publications), Subscription::publications);
    }

    /**
     * Verifies that the subscription replicates.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public SubscriptionAssert isEnabled() {
        return flag(Subscription::enabled, "to be enabled", "is not");
    }

    /**
     * Verifies that the subscription does not replicate.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public SubscriptionAssert isDisabled() {
        return flag(it -> !it.enabled(), "to be disabled", "is enabled");
    }

    /**
     * Verifies the slot.
     *
     * @param slot the replication slot
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public SubscriptionAssert hasSlot(String slot) {
        return setting("slot", slot, Subscription::slot, "has none");
    }

    /**
     * Verifies that there is no slot.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public SubscriptionAssert hasNoSlot() {
        return noSetting("to have no slot", "slot", Subscription::slot);
    }

    /**
     * Verifies that there is a parameter.
     *
     * @param parameter such as {@code binary = false}
     * @return this assertion object
     * @throws AssertionError if there is no such parameter
     */
    public SubscriptionAssert hasParameter(String parameter) {
        return member("parameter", "parameters", parameter, Subscription::parameters);
    }

    /**
     * Verifies that there is no such parameter.
     *
     * @param parameter such as {@code binary = false}
     * @return this assertion object
     * @throws AssertionError if there is such a parameter
     */
    public SubscriptionAssert doesNotHaveParameter(String parameter) {
        return noMember("parameter", "parameters", parameter, Subscription::parameters);
    }

    /**
     * Verifies that there are these parameters and no others, in any order.
     *
     * @param parameters all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SubscriptionAssert hasOnlyParameters(String... parameters) {
        return onlyMembers("parameters", List.of(parameters), Subscription::parameters);
    }

    @Override
    String subject(Subscription it) {
        return it.id().toString();
    }

    @Override
    String label(Subscription it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "subscription";
    }

    @Override
    String summary(Subscription it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(Subscription it) {
        return it.comment();
    }

    @Override
    String owner(Subscription it) {
        return it.owner();
    }
}
