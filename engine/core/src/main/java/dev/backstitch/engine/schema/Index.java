package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An index.
 *
 * @param name its name
 * @param table the table or materialised view
 * @param method such as {@code btree}
 * @param unique whether it is UNIQUE
 * @param nullsNotDistinct whether NULLs count as equal
 * @param keys what it is on, in order
 * @param included the columns after INCLUDE
 * @param predicate the WHERE of a partial index
 * @param valid false after CREATE INDEX CONCURRENTLY failed
 * @param clustered whether CLUSTER uses it
 * @param constraint the name of the constraint that owns it
 * @param storageParameters {@code name=value}, ordered
 * @param tablespace its tablespace where it is not the default one
 * @param partitionOf the index of the partitioned table that it is attached to
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Index(
        ObjectName name,
        ObjectName table,
        String method,
        boolean unique,
        boolean nullsNotDistinct,
        List<IndexKey> keys,
        List<String> included,
        Optional<String> predicate,
        boolean valid,
        boolean clustered,
        Optional<String> constraint,
        List<String> storageParameters,
        Optional<String> tablespace,
        Optional<ObjectName> partitionOf,
        Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public Index {
        keys = List.copyOf(keys);
        included = List.copyOf(included);
        storageParameters = List.copyOf(storageParameters);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.INDEX, name().toString());
    }
}
