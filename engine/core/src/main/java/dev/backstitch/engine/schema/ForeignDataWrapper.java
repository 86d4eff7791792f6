package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A foreign data wrapper.
 *
 * @param name its name, unquoted
 * @param handler the handler function
 * @param validator the function that checks options
 * @param options {@code name=value}, ordered; the value of what looks like a secret is {@code ***}
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ForeignDataWrapper(
        String name,
        Optional<String> handler,
        Optional<String> validator,
        List<String> options,
        String owner,
        List<Grant> grants,
        Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public ForeignDataWrapper {
        options = List.copyOf(options);
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.FOREIGN_DATA_WRAPPER, Identifiers.quote(name));
    }
}
