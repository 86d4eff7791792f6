package dev.backstitch.engine.schema;

import java.sql.SQLException;

/** An object that belongs to an extension. */
record MemberItem(ItemKey key) implements Item {

    static MemberItem read(Row row) throws SQLException {
        return new MemberItem(new ItemKey(row.oid("class"), row.oid("oid"), 0));
    }
}
