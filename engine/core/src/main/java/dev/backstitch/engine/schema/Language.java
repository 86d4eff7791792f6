package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A procedural language that no extension brought.
 *
 * @param name its name, unquoted
 * @param trusted whether anybody may use it
 * @param handler the function that calls its functions
 * @param inline the function that runs DO blocks
 * @param validator the function that checks new functions
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Language(
        String name,
        boolean trusted,
        String handler,
        Optional<String> inline,
        Optional<String> validator,
        String owner,
        List<Grant> grants,
        Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public Language {
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.LANGUAGE, Identifiers.quote(name));
    }
}
