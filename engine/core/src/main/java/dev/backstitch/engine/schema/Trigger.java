package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A trigger.
 *
 * @param table the table or view
 * @param name its name, unquoted
 * @param definition as {@code pg_get_triggerdef} prints it
 * @param function what it calls, as {@code schema.name}
 * @param state whether it fires
 * @param inherited whether it is that of a partitioned table on one of its partitions, in another state there
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Trigger(
        ObjectName table,
        String name,
        String definition,
        String function,
        TriggerState state,
        boolean inherited,
        Optional<String> comment)
        implements SchemaObject {

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.TRIGGER, table + "." + Identifiers.quote(name));
    }
}
