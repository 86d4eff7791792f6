package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A subscription for logical replication. Its connection is not read: it may hold a password.
 *
 * @param name its name, unquoted
 * @param publications the publications, unquoted, ordered
 * @param enabled whether it replicates
 * @param slot the replication slot
 * @param parameters such as {@code binary = false}, ordered
 * @param owner the owning role
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Subscription(
        String name,
        List<String> publications,
        boolean enabled,
        Optional<String> slot,
        List<String> parameters,
        String owner,
        Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public Subscription {
        publications = List.copyOf(publications);
        parameters = List.copyOf(parameters);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.SUBSCRIPTION, Identifiers.quote(name));
    }
}
