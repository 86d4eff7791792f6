package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;

/** An enum of pg_type with its rows of pg_enum. */
record EnumItem(ItemKey key, ObjectName name, List<String> values, String owner, List<Grant> grants) implements Item {

    static EnumItem read(Row row) throws SQLException {
        return new EnumItem(
                row.key(Catalog.TYPE), row.name(), row.texts("labels"), row.text("owner"), row.grants("acl"));
    }

    EnumType assemble(Assembly all) {
        return new EnumType(name, values, owner, grants, all.comment(key));
    }
}
