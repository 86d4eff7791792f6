package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An enum type.
 *
 * @param name its name
 * @param values its values in their order
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record EnumType(ObjectName name, List<String> values, String owner, List<Grant> grants, Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public EnumType {
        values = List.copyOf(values);
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.ENUM, name().toString());
    }
}
