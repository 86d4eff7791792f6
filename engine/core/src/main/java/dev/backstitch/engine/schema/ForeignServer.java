package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A foreign server.
 *
 * @param name its name, unquoted
 * @param wrapper the foreign data wrapper, unquoted
 * @param type its type
 * @param version its version
 * @param options {@code name=value}, ordered; the value of what looks like a secret is {@code ***}
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ForeignServer(
        String name,
        String wrapper,
        Optional<String> type,
        Optional<String> version,
        List<String> options,
        String owner,
        List<Grant> grants,
        Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public ForeignServer {
        options = List.copyOf(options);
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.FOREIGN_SERVER, Identifiers.quote(name));
    }
}
