package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A base type: one whose input and output are functions.
 *
 * @param name its name
 * @param attributes as CREATE TYPE spells them, in its order, such as {@code INPUT = app.point_in}
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record BaseType(
        ObjectName name, List<String> attributes, String owner, List<Grant> grants, Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public BaseType {
        attributes = List.copyOf(attributes);
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.BASE_TYPE, name.toString());
    }
}
