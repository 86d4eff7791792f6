package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table of pg_class, without its parts. */
record TableItem(
        ItemKey key,
        ObjectName name,
        TableKind kind,
        Persistence persistence,
        boolean partition,
        Optional<String> partitionKey,
        Optional<String> partitionBound,
        List<Long> parents,
        List<String> storageParameters,
        boolean rowSecurity,
        boolean rowSecurityForced,
        char replicaIdentity,
        Optional<String> tablespace,
        Optional<String> accessMethod,
        Optional<String> ofType,
        Optional<String> foreignServer,
        List<String> foreignOptions,
        String owner,
        List<Grant> grants)
        implements Item {

    @Override
    public String label() {
        return name.toString();
    }

    static TableItem read(Row row) throws SQLException {
        return new TableItem(
                row.key(Catalog.RELATION),
                row.name(),
                kind(row.letter("kind")),
                persistence(row.letter("persistence")),
                row.flag("is_partition"),
                row.optional("partition_key"),
                row.optional("partition_bound"),
                row.oids("parents"),
                storageParameters(row),
                row.flag("row_security"),
                row.flag("row_security_forced"),
                row.letter("replica_identity"),
                row.optional("tablespace"),
                row.optional("access_method"),
                row.optional("of_type"),
                row.optional("foreign_server"),
                Secrets.hide(row.texts("foreign_options")),
                row.text("owner"),
                row.grants("acl"));
    }

    static Persistence persistence(char letter) {
        return letter == 'u' ? Persistence.UNLOGGED : Persistence.PERMANENT;
    }

    private static TableKind kind(char letter) {
        return switch (letter) {
            case 'p' -> TableKind.PARTITIONED;
            case 'f' -> TableKind.FOREIGN;
            default -> TableKind.ORDINARY;
        };
    }

    private static List<String> storageParameters(Row row) throws SQLException {
        Stream<String> toast = row.texts("toast_options").stream().map(option -> "toast." + option);
        return Stream.concat(row.texts("options").stream(), toast).sorted().toList();
    }

    Table assemble(Assembly all) {
        List<ObjectName> parentNames = parents.stream().map(all::nameOf).toList();
        return new Table(
                name,
                kind,
                persistence,
                all.columns(key.oid(), name),
                all.constraints(key.oid(), name),
                all.indexes(key.oid(), name),
                all.triggers(key.oid(), name),
                all.rules(key.oid(), name),
                all.policies(key.oid(), name),
                partitionKey,
                partition ? parentNames.stream().findFirst() : Optional.empty(),
                partitionBound,
                partition ? List.of() : parentNames,
                storageParameters,
                rowSecurity,
                rowSecurityForced,
                // The catalog says NOTHING of a foreign table, which cannot be told otherwise.
                kind == TableKind.FOREIGN ? "DEFAULT" : replicaIdentity(replicaIdentity, key.oid(), all),
                tablespace,
                accessMethod,
                ofType,
                foreignServer,
                foreignOptions,
                owner,
                grants,
                all.comment(key));
    }

    static String replicaIdentity(char letter, long relation, Assembly all) {
        return switch (letter) {
            case 'f' -> "FULL";
            case 'n' -> "NOTHING";
            case 'i' -> "INDEX " + all.replicaIdentityIndex(relation);
            default -> "DEFAULT";
        };
    }
}
