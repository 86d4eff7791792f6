package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An operator class.
 *
 * @param name its name
 * @param method the index method
 * @param type the type that it is for
 * @param usual whether it is the default class of the type
 * @param family the family that it belongs to
 * @param storage the type that is stored in the index where it is another one
 * @param members its operators and functions, as CREATE OPERATOR CLASS spells them, ordered
 * @param owner the owning role
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record OperatorClass(
        ObjectName name,
        String method,
        String type,
        boolean usual,
        String family,
        Optional<String> storage,
        List<String> members,
        String owner,
        Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public OperatorClass {
        members = List.copyOf(members);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.OPERATOR_CLASS, name + " USING " + Identifiers.quote(method));
    }
}
