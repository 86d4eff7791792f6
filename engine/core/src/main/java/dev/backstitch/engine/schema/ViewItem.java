package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A view or materialised view of pg_class, without its parts. */
record ViewItem(
        ItemKey key,
        ObjectName name,
        boolean materialized,
        String definition,
        List<String> options,
        boolean populated,
        Optional<String> accessMethod,
        Optional<String> tablespace,
        char replicaIdentity,
        String owner,
        List<Grant> grants)
        implements Item {

    @Override
    public String label() {
        return name.toString();
    }

    static ViewItem read(Row row) throws SQLException {
        return new ViewItem(
                row.key(Catalog.RELATION),
                row.name(),
                row.flag("materialized"),
                row.text("definition").strip(),
                row.sortedTexts("options"),
                row.flag("populated"),
                row.optional("access_method"),
                row.optional("tablespace"),
                row.letter("replica_identity"),
                row.text("owner"),
                row.grants("acl"));
    }

    private Optional<String> replicaIdentity(Assembly all) {
        return Optional.of(TableItem.replicaIdentity(replicaIdentity, key.oid(), all))
                .filter(it -> !it.equals("DEFAULT"));
    }

    View assemble(Assembly all) {
        return new View(
                name,
                materialized,
                all.columns(key.oid(), name),
                definition,
                options,
                populated,
                accessMethod,
                tablespace,
                materialized ? replicaIdentity(all) : Optional.empty(),
                all.indexes(key.oid(), name),
                all.triggers(key.oid(), name),
                all.rules(key.oid(), name),
                owner,
                grants,
                all.comment(key));
    }
}
