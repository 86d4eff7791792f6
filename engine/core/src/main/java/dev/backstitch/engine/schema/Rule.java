package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A rewrite rule of a table or view, but for the one that makes a view of it.
 *
 * @param table the table or view
 * @param name its name, unquoted
 * @param event {@code SELECT}, {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param instead true for INSTEAD, false for ALSO
 * @param definition as {@code pg_get_ruledef} prints it
 * @param state whether it is applied
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Rule(
        ObjectName table,
        String name,
        String event,
        boolean instead,
        String definition,
        TriggerState state,
        Optional<String> comment)
        implements SchemaObject {

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.RULE, table + "." + Identifiers.quote(name));
    }
}
