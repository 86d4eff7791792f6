package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A sequence, be it that of an identity column. Its current value is no part of it.
 *
 * @param name its name
 * @param options what CREATE SEQUENCE was told
 * @param identity whether it is part of an identity column, whose options and owner it then has
 * @param persistence whether it is logged
 * @param ownedBy the column that owns it, as {@code schema.table.column}
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Sequence(
        ObjectName name,
        SequenceOptions options,
        boolean identity,
        Persistence persistence,
        Optional<String> ownedBy,
        String owner,
        List<Grant> grants,
        Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public Sequence {
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.SEQUENCE, name().toString());
    }
}
