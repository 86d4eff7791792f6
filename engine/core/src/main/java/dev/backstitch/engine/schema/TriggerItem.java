package dev.backstitch.engine.schema;

import java.sql.SQLException;

/** A row of pg_trigger. */
record TriggerItem(
        ItemKey key,
        long relation,
        String name,
        String definition,
        String function,
        TriggerState state,
        boolean inherited)
        implements Item {

    @Override
    public long readWith() {
        return relation;
    }

    static TriggerItem read(Row row) throws SQLException {
        return new TriggerItem(
                row.key(Catalog.TRIGGER),
                row.oid("relation"),
                row.text("name"),
                row.text("definition"),
                row.text("function"),
                state(row.letter("state")),
                row.flag("inherited"));
    }

    static TriggerState state(char letter) {
        return switch (letter) {
            case 'D' -> TriggerState.DISABLED;
            case 'R' -> TriggerState.REPLICA;
            case 'A' -> TriggerState.ALWAYS;
            default -> TriggerState.ENABLED;
        };
    }

    Trigger assemble(Assembly all, ObjectName table) {
        return new Trigger(table, name, definition, function, state, inherited, all.comment(key));
    }
}
