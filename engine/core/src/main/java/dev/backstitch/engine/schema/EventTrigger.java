package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An event trigger.
 *
 * @param name its name, unquoted
 * @param event such as {@code ddl_command_end}
 * @param tags the commands that it fires for, ordered; empty for all
 * @param function the function that it calls
 * @param state when it fires
 * @param owner the owning role
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record EventTrigger(
        String name,
        String event,
        List<String> tags,
        String function,
        TriggerState state,
        String owner,
        Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public EventTrigger {
        tags = List.copyOf(tags);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.EVENT_TRIGGER, Identifiers.quote(name));
    }
}
