package dev.backstitch.assertions;

import dev.backstitch.engine.schema.EventTrigger;
import dev.backstitch.engine.schema.TriggerState;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link EventTrigger}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class EventTriggerAssert extends OwnedAssert<EventTriggerAssert, EventTrigger, SchemaAssert> {

    EventTriggerAssert(@Nullable EventTrigger actual, Place<SchemaAssert> place) {
        super(actual, EventTriggerAssert.class, place);
    }

    /**
     * Verifies the event.
     *
     * @param event such as {@code ddl_command_end}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public EventTriggerAssert firesOn(String event) {
        return value("event", event, EventTrigger::event);
    }

    /**
     * Verifies that there is a tag.
     *
     * @param tag a command, such as {@code DROP TABLE}; an event trigger without tags fires for all
     * @return this assertion object
     * @throws AssertionError if there is no such tag
     */
    public EventTriggerAssert hasTag(String tag) {
        return member("tag", "tags", tag, EventTrigger::tags);
    }

    /**
     * Verifies that there is no such tag.
     *
     * @param tag a command, such as {@code DROP TABLE}; an event trigger without tags fires for all
     * @return this assertion object
     * @throws AssertionError if there is such a tag
     */
    public EventTriggerAssert doesNotHaveTag(String tag) {
        return noMember("tag", "tags", tag, EventTrigger::tags);
    }

    /**
     * Verifies that there are these tags and no others, in any order.
     *
     * @param tags all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public EventTriggerAssert hasOnlyTags(String... tags) {
        return onlyMembers("tags", List.of(tags), EventTrigger::tags);
    }

    /**
     * Verifies the function that the trigger calls.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public EventTriggerAssert callsFunction(String function) {
        return text("function", function, it -> Optional.of(it.function()), "has none", PrintedName::same);
    }

    /**
     * Verifies that the trigger fires, if only on replicas.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public EventTriggerAssert isEnabled() {
        return flag(EventTriggerAssert::enabled, "to be enabled", "is disabled");
    }

    /**
     * Verifies that the trigger does not fire.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public EventTriggerAssert isDisabled() {
        return flag(it -> !enabled(it), "to be disabled", "is enabled");
    }

    /**
     * Verifies when the trigger fires.
     *
     * @param state the state, such as {@code ALWAYS}
     * @return this assertion object
     * @throws AssertionError if it is in another state
     */
    public EventTriggerAssert hasState(TriggerState state) {
        return value("state", state, EventTrigger::state);
    }

    private static boolean enabled(EventTrigger trigger) {
        return trigger.state() != TriggerState.DISABLED;
    }

    @Override
    String subject(EventTrigger it) {
        return it.id().toString();
    }

    @Override
    String label(EventTrigger it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "event trigger";
    }

    @Override
    String summary(EventTrigger it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(EventTrigger it) {
        return it.comment();
    }

    @Override
    String owner(EventTrigger it) {
        return it.owner();
    }
}
