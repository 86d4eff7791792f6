package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;

/** A row of pg_namespace. */
record NamespaceItem(ItemKey key, String name, String owner, List<Grant> grants) implements Item {

    static NamespaceItem read(Row row) throws SQLException {
        return new NamespaceItem(row.key(Catalog.NAMESPACE), row.text("name"), row.text("owner"), row.grants("acl"));
    }

    Namespace assemble(Assembly all) {
        return new Namespace(name, owner, grants, all.comment(key));
    }
}
