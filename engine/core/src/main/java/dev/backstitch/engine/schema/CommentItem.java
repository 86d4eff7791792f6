package dev.backstitch.engine.schema;

import java.sql.SQLException;

/** A row of pg_description. */
record CommentItem(ItemKey key, String comment) implements Item {

    static CommentItem read(Row row) throws SQLException {
        ItemKey key = new ItemKey(row.oid("class"), row.oid("oid"), row.number("number"));
        return new CommentItem(key, row.text("comment"));
    }
}
