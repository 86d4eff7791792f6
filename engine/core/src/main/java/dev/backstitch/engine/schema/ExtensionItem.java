package dev.backstitch.engine.schema;

import java.sql.SQLException;

/** A row of pg_extension. */
record ExtensionItem(ItemKey key, String name, String schema, String version) implements Item {

    static ExtensionItem read(Row row) throws SQLException {
        return new ExtensionItem(row.key(Catalog.EXTENSION), row.text("name"), row.text("schema"), row.text("version"));
    }

    Extension assemble(Assembly all) {
        return new Extension(name, schema, version, all.comment(key));
    }
}
