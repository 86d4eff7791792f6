package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** An index: a row of pg_index with its row of pg_class, without its keys. */
record IndexItem(
        ItemKey key,
        long relation,
        ObjectName name,
        String method,
        boolean unique,
        boolean nullsNotDistinct,
        int keyCount,
        Optional<String> predicate,
        boolean valid,
        boolean clustered,
        boolean replicaIdentity,
        List<String> storageParameters,
        Optional<String> tablespace,
        long parent)
        implements Item {

    @Override
    public long readWith() {
        return relation;
    }

    @Override
    public String label() {
        return name.toString();
    }

    static IndexItem read(Row row) throws SQLException {
        return new IndexItem(
                row.key(Catalog.RELATION),
                row.oid("relation"),
                row.name(),
                row.text("method"),
                row.flag("is_unique"),
                row.flag("nulls_not_distinct"),
                row.number("key_count"),
                row.optional("predicate"),
                row.flag("valid"),
                row.flag("clustered"),
                row.flag("replica_identity"),
                row.sortedTexts("options"),
                row.optional("tablespace"),
                row.oid("parent"));
    }

    Index assemble(Assembly all, ObjectName table) {
        return new Index(
                name,
                table,
                method,
                unique,
                nullsNotDistinct,
                keys(all),
                included(all),
                predicate,
                valid,
                clustered,
                all.constraintOf(this),
                storageParameters,
                tablespace,
                all.index(parent).map(IndexItem::name),
                all.comment(key));
    }

    private List<IndexKey> keys(Assembly all) {
        return all.keysOf(this).stream()
                .limit(keyCount)
                .map(item -> item.assemble(all))
                .toList();
    }

    List<String> included(Assembly all) {
        return all.keysOf(this).stream()
                .skip(keyCount)
                .map(item -> all.columnName(relation, item.columnNumber()))
                .toList();
    }
}
