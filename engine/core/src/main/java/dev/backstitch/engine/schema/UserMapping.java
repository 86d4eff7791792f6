package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The mapping of a role to a user of a foreign server.
 *
 * @param role the role, unquoted, or {@code PUBLIC}
 * @param server the server, unquoted
 * @param options {@code name=value}, ordered; the value of what looks like a secret is {@code ***}
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record UserMapping(String role, String server, List<String> options) implements OtherObject {

    /** Copies its lists. */
    public UserMapping {
        options = List.copyOf(options);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(
                ObjectKind.USER_MAPPING, "FOR " + RelationDdl.role(role) + " SERVER " + Identifiers.quote(server));
    }
}
