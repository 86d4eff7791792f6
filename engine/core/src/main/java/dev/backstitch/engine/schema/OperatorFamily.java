package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An operator family.
 *
 * @param name its name
 * @param method the index method
 * @param members the operators and functions that belong to none of its classes, as ALTER OPERATOR FAMILY spells them,
 *     ordered
 * @param owner the owning role
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record OperatorFamily(
        ObjectName name, String method, List<String> members, String owner, Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public OperatorFamily {
        members = List.copyOf(members);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.OPERATOR_FAMILY, name + " USING " + Identifiers.quote(method));
    }
}
