package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.Optional;

/** A row of pg_proc. */
record RoutineItem(ItemKey key, Routine routine) implements Item {

    @Override
    public String label() {
        return routine.id() + " " + routine.arguments();
    }

    static RoutineItem read(Row row) throws SQLException {
        Routine routine = new Routine(
                row.name(),
                row.text("identity_arguments"),
                kind(row.letter("kind")),
                row.text("arguments"),
                row.optional("result"),
                row.text("language"),
                row.text("body"),
                volatility(row.letter("volatility")),
                row.flag("strict"),
                row.flag("security_definer"),
                row.flag("leakproof"),
                parallel(row.letter("parallel")),
                row.text("cost"),
                row.text("rows"),
                row.optional("support"),
                row.texts("transforms"),
                row.sortedTexts("settings"),
                row.text("owner"),
                row.grants("acl"),
                Optional.empty());
        return new RoutineItem(row.key(Catalog.ROUTINE), routine);
    }

    private static RoutineKind kind(char letter) {
        return switch (letter) {
            case 'p' -> RoutineKind.PROCEDURE;
            case 'a' -> RoutineKind.AGGREGATE;
            case 'w' -> RoutineKind.WINDOW;
            default -> RoutineKind.FUNCTION;
        };
    }

    private static String volatility(char letter) {
        return switch (letter) {
            case 'i' -> "IMMUTABLE";
            case 's' -> "STABLE";
            default -> "VOLATILE";
        };
    }

    private static String parallel(char letter) {
        return switch (letter) {
            case 's' -> "SAFE";
            case 'r' -> "RESTRICTED";
            default -> "UNSAFE";
        };
    }

    Routine assemble(Assembly all) {
        Optional<String> comment = all.comment(key);
        return comment.isEmpty() ? routine : commented(comment);
    }

    private Routine commented(Optional<String> comment) {
        return new Routine(
                routine.name(),
                routine.identityArguments(),
                routine.routineKind(),
                routine.arguments(),
                routine.result(),
                routine.language(),
                routine.body(),
                routine.volatility(),
                routine.strict(),
                routine.securityDefiner(),
                routine.leakproof(),
                routine.parallel(),
                routine.cost(),
                routine.rows(),
                routine.support(),
                routine.transforms(),
                routine.settings(),
                routine.owner(),
                routine.grants(),
                comment);
    }
}
