package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A schema of the database: what Postgres calls a namespace.
 *
 * @param name its name, unquoted
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Namespace(String name, String owner, List<Grant> grants, Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public Namespace {
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.SCHEMA, Identifiers.quote(name));
    }
}
