package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A row security policy.
 *
 * @param table the table
 * @param name its name, unquoted
 * @param permissive false for RESTRICTIVE
 * @param command {@code ALL}, {@code SELECT}, {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param roles whom it is for, ordered; {@code PUBLIC} for all
 * @param using the USING expression
 * @param withCheck the WITH CHECK expression
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Policy(
        ObjectName table,
        String name,
        boolean permissive,
        String command,
        List<String> roles,
        Optional<String> using,
        Optional<String> withCheck,
        Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public Policy {
        roles = List.copyOf(roles);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.POLICY, table + "." + Identifiers.quote(name));
    }
}
