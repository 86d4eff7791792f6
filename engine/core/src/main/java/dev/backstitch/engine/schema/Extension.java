package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An installed extension. Its members are not part of the snapshot.
 *
 * @param name its name, unquoted
 * @param schema the schema it was installed in
 * @param version its version
 * @param requires the extensions that it needs, unquoted, ordered
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Extension(String name, String schema, String version, List<String> requires, Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public Extension {
        requires = List.copyOf(requires);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.EXTENSION, Identifiers.quote(name));
    }
}
