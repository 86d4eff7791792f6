package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.stream.Collectors;

/** Routines as SQL. */
final class RoutineDdl {

    private RoutineDdl() {}

    static String routine(Routine routine) {
        if (routine.routineKind() == RoutineKind.AGGREGATE) {
            return "CREATE AGGREGATE %s(%s) (%s)".formatted(routine.name(), routine.arguments(), routine.body());
        }
        String kind = routine.routineKind() == RoutineKind.PROCEDURE ? "PROCEDURE" : "FUNCTION";
        return "CREATE OR REPLACE %s %s(%s)%s LANGUAGE %s%s%s %s"
                .formatted(
                        kind,
                        routine.name(),
                        routine.arguments(),
                        routine.result().map(type -> " RETURNS " + type).orElse(""),
                        Identifiers.quote(routine.language()),
                        properties(routine),
                        settings(routine),
                        body(routine));
    }

    /** What must be known for the routine to be made. */
    static String signature(Routine routine) {
        return routine.name() + "(" + routine.arguments() + ")"
                + routine.result().orElse("");
    }

    /** In the words that ALTER FUNCTION knows too; those that are usual are left out. */
    private static String properties(Routine routine) {
        StringBuilder sql = new StringBuilder();
        if (routine.routineKind() == RoutineKind.WINDOW) {
            sql.append(" WINDOW");
        }
        if (!routine.volatility().equals("VOLATILE")) {
            sql.append(' ').append(routine.volatility());
        }
        sql.append(routine.strict() ? " STRICT" : "");
        sql.append(routine.securityDefiner() ? " SECURITY DEFINER" : "");
        sql.append(routine.leakproof() ? " LEAKPROOF" : "");
        if (!routine.parallel().equals("UNSAFE")) {
            sql.append(" PARALLEL ").append(routine.parallel());
        }
        if (!routine.cost().equals(isCompiled(routine) ? "1" : "100")) {
            sql.append(" COST ").append(routine.cost());
        }
        if (!routine.rows().equals("0") && !routine.rows().equals("1000")) {
            sql.append(" ROWS ").append(routine.rows());
        }
        return sql.toString();
    }

    private static boolean isCompiled(Routine routine) {
        return routine.language().equals("c") || routine.language().equals("internal");
    }

    private static String settings(Routine routine) {
        return routine.settings().stream().map(RoutineDdl::setting).collect(Collectors.joining());
    }

    /** A list of schemas is stored as it was written: quoting it as a whole would make one name of it. */
    static String setting(String setting) {
        int equals = setting.indexOf('=');
        String name = setting.substring(0, equals);
        String value = setting.substring(equals + 1);
        boolean list = name.equals("search_path") || name.equals("temp_tablespaces") || name.endsWith("_libraries");
        return " SET " + name + " TO " + (list && !value.isEmpty() ? value : Identifiers.literal(value));
    }

    private static String body(Routine routine) {
        String body = routine.body();
        if (isStandard(routine)) {
            return body;
        }
        if (routine.language().equals("c")) {
            int comma = body.lastIndexOf(", ");
            return "AS " + Identifiers.literal(body.substring(0, comma)) + ", "
                    + Identifiers.literal(body.substring(comma + 2));
        }
        String quote = "$$";
        for (int i = 0; body.contains(quote); i++) {
            quote = "$body" + i + "$";
        }
        return "AS " + quote + body + quote;
    }

    /** A string body in SQL cannot begin with these words. */
    static boolean isStandard(Routine routine) {
        return routine.language().equals("sql")
                && (routine.body().startsWith("BEGIN ATOMIC") || routine.body().startsWith("RETURN "));
    }
}
