package dev.backstitch.engine.schema;

import java.sql.SQLException;

/** A row of pg_rewrite. */
record RuleItem(
        ItemKey key, long relation, String name, String event, boolean instead, String definition, TriggerState state)
        implements Item {

    @Override
    public long readWith() {
        return relation;
    }

    static RuleItem read(Row row) throws SQLException {
        return new RuleItem(
                row.key(Catalog.RULE),
                row.oid("relation"),
                row.text("name"),
                event(row.letter("event")),
                row.flag("instead"),
                row.text("definition").strip(),
                TriggerItem.state(row.letter("state")));
    }

    private static String event(char number) {
        return switch (number) {
            case '2' -> "UPDATE";
            case '3' -> "INSERT";
            case '4' -> "DELETE";
            default -> "SELECT";
        };
    }

    Rule assemble(Assembly all, ObjectName table) {
        return new Rule(table, name, event, instead, definition, state, all.comment(key));
    }
}
