package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;

/** A composite type of pg_type; its attributes are read as the columns of its relation. */
record CompositeTypeItem(ItemKey key, long relation, ObjectName name, String owner, List<Grant> grants)
        implements Item {

    static CompositeTypeItem read(Row row) throws SQLException {
        return new CompositeTypeItem(
                row.key(Catalog.TYPE), row.oid("relation"), row.name(), row.text("owner"), row.grants("acl"));
    }

    CompositeType assemble(Assembly all) {
        List<CompositeAttribute> attributes = all.columnsOf(relation).stream()
                .map(column -> column.assembleAttribute(all))
                .toList();
        return new CompositeType(name, attributes, owner, grants, all.comment(key));
    }
}
