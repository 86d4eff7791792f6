package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A table: ordinary, partitioned or foreign.
 *
 * @param name its name
 * @param tableKind what kind of table
 * @param persistence whether it is logged
 * @param columns its columns in their order, dropped ones left out
 * @param constraints its constraints, ordered by name
 * @param indexes its indexes, those of constraints included, ordered by name
 * @param triggers its triggers, internal ones left out, ordered by name
 * @param rules its rules, ordered by name
 * @param policies its row security policies, ordered by name
 * @param partitionKey what it is partitioned by, such as {@code RANGE (logdate)}
 * @param partitionOf the table that it is a partition of
 * @param partitionBound its bound as a partition, such as {@code FOR VALUES IN (1)}
 * @param inherits the tables it inherits from, in their order; not for partitions
 * @param storageParameters {@code name=value}, ordered; those of its TOAST table begin with {@code toast.}
 * @param rowSecurity whether row level security is enabled
 * @param rowSecurityForced whether it holds for the owner too
 * @param replicaIdentity {@code DEFAULT}, {@code FULL}, {@code NOTHING} or {@code INDEX name}
 * @param tablespace its tablespace where it is not the default one
 * @param accessMethod what stores its rows where it is not {@code heap}
 * @param ofType the composite type that a typed table is of, quoted where needed
 * @param foreignServer the server of a foreign table, unquoted
 * @param foreignOptions {@code name=value}, in their order: what the foreign data wrapper is told of the table
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Table(
        ObjectName name,
        TableKind tableKind,
        Persistence persistence,
        List<Column> columns,
        List<Constraint> constraints,
        List<Index> indexes,
        List<Trigger> triggers,
        List<Rule> rules,
        List<Policy> policies,
        Optional<String> partitionKey,
        Optional<ObjectName> partitionOf,
        Optional<String> partitionBound,
        List<ObjectName> inherits,
        List<String> storageParameters,
        boolean rowSecurity,
        boolean rowSecurityForced,
        String replicaIdentity,
        Optional<String> tablespace,
        Optional<String> accessMethod,
        Optional<String> ofType,
        Optional<String> foreignServer,
        List<String> foreignOptions,
        String owner,
        List<Grant> grants,
        Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public Table {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
        triggers = List.copyOf(triggers);
        rules = List.copyOf(rules);
        policies = List.copyOf(policies);
        inherits = List.copyOf(inherits);
        storageParameters = List.copyOf(storageParameters);
        foreignOptions = List.copyOf(foreignOptions);
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.TABLE, name().toString());
    }

    @Override
    public Stream<SchemaObject> parts() {
        return Stream.of(columns, constraints, indexes, triggers, rules, policies)
                .flatMap(List::stream);
    }
}
