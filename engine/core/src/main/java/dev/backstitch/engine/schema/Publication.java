package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A publication for logical replication.
 *
 * @param name its name, unquoted
 * @param allTables whether FOR ALL TABLES
 * @param tables each with its columns and condition as SQL, ordered, such as {@code app.users (id) WHERE (id > 0)}
 * @param schemas the schemas whose tables are published, unquoted, ordered
 * @param operations {@code delete}, {@code insert}, {@code truncate} or {@code update}, ordered
 * @param viaRoot whether changes of partitions are those of their partitioned table
 * @param generatedColumns {@code none} or {@code stored}, from version 18
 * @param owner the owning role
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Publication(
        String name,
        boolean allTables,
        List<String> tables,
        List<String> schemas,
        List<String> operations,
        boolean viaRoot,
        Optional<String> generatedColumns,
        String owner,
        Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public Publication {
        tables = List.copyOf(tables);
        schemas = List.copyOf(schemas);
        operations = List.copyOf(operations);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.PUBLICATION, Identifiers.quote(name));
    }
}
