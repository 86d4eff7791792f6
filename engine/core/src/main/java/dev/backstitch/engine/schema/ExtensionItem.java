package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;

/** A row of pg_extension. */
record ExtensionItem(ItemKey key, String name, String schema, String version, List<String> requires) implements Item {

    static ExtensionItem read(Row row) throws SQLException {
        return new ExtensionItem(
                row.key(Catalog.EXTENSION),
                row.text("name"),
                row.text("schema"),
                row.text("version"),
                row.sortedTexts("requires"));
    }

    Extension assemble(Assembly all) {
        return new Extension(name, schema, version, requires, all.comment(key));
    }
}
