package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A row of pg_policy. */
record PolicyItem(
        ItemKey key,
        long relation,
        String name,
        boolean permissive,
        String command,
        List<String> roles,
        Optional<String> using,
        Optional<String> withCheck)
        implements Item {

    @Override
    public long readWith() {
        return relation;
    }

    static PolicyItem read(Row row) throws SQLException {
        return new PolicyItem(
                row.key(Catalog.POLICY),
                row.oid("relation"),
                row.text("name"),
                row.flag("permissive"),
                command(row.letter("command")),
                row.sortedTexts("roles"),
                row.optional("using_expression"),
                row.optional("check_expression"));
    }

    private static String command(char letter) {
        return switch (letter) {
            case 'r' -> "SELECT";
            case 'a' -> "INSERT";
            case 'w' -> "UPDATE";
            case 'd' -> "DELETE";
            default -> "ALL";
        };
    }

    Policy assemble(Assembly all, ObjectName table) {
        return new Policy(table, name, permissive, command, roles, using, withCheck, all.comment(key));
    }
}
