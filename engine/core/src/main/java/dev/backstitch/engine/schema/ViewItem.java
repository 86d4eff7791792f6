package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;

/** A view or materialised view of pg_class, without its parts. */
record ViewItem(
        ItemKey key,
        ObjectName name,
        boolean materialized,
        String definition,
        List<String> options,
        boolean populated,
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
                row.text("owner"),
                row.grants("acl"));
    }

    View assemble(Assembly all) {
        return new View(
                name,
                materialized,
                all.columns(key.oid(), name),
                definition,
                options,
                populated,
                all.indexes(key.oid(), name),
                all.triggers(key.oid(), name),
                owner,
                grants,
                all.comment(key));
    }
}
