package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A composite type that was made by CREATE TYPE.
 *
 * @param name its name
 * @param attributes its attributes in their order
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record CompositeType(
        ObjectName name,
        List<CompositeAttribute> attributes,
        String owner,
        List<Grant> grants,
        Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public CompositeType {
        attributes = List.copyOf(attributes);
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.COMPOSITE_TYPE, name().toString());
    }
}
