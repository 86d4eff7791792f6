package dev.backstitch.engine.schema;

import java.sql.SQLException;

/** A role of the server with its memberships and settings. */
record RoleItem(ItemKey key, Role role) implements Item {

    static RoleItem read(Row row) throws SQLException {
        Role role = new Role(
                row.text("name"),
                row.sortedTexts("attributes"),
                row.sortedTexts("member_of"),
                row.sortedTexts("settings"),
                row.optional("comment"));
        return new RoleItem(row.key(Catalog.ROLE), role);
    }
}
