package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Routines as SQL. */
final class RoutineDdl {

    /** A name in a list: in quotes, where two are one, or bare. */
    private static final Pattern LISTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^\\s,]+)");

    private RoutineDdl() {}

    static String routine(Routine routine) {
        if (routine.routineKind() == RoutineKind.AGGREGATE) {
            String arguments = routine.arguments().isEmpty() ? "*" : routine.arguments();
            return "CREATE AGGREGATE %s(%s) (%s)".formatted(routine.name(), arguments, routine.body());
        }
        String kind = routine.routineKind() == RoutineKind.PROCEDURE ? "PROCEDURE" : "FUNCTION";
        return "CREATE OR REPLACE %s %s(%s)%s LANGUAGE %s%s%s%s %s"
                .formatted(
                        kind,
                        routine.name(),
                        routine.arguments(),
                        routine.result().map(type -> " RETURNS " + type).orElse(""),
                        Identifiers.quote(routine.language()),
                        transforms(routine),
                        properties(routine),
                        settings(routine),
                        body(routine));
    }

    /** A body in a string is not looked at before it runs: only what stands before it must be known. */
    static String mentions(Routine routine) {
        if (isStandard(routine) || routine.routineKind() == RoutineKind.AGGREGATE) {
            return routine(routine);
        }
        return routine.name() + "(" + routine.arguments() + ") "
                + routine.result().orElse("") + " " + routine.support().orElse("") + transforms(routine);
    }

    private static String transforms(Routine routine) {
        return routine.transforms().isEmpty()
                ? ""
                : routine.transforms().stream()
                        .map(type -> "FOR TYPE " + type)
                        .collect(Collectors.joining(", ", " TRANSFORM ", ""));
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
        routine.support().ifPresent(it -> sql.append(" SUPPORT ").append(it));
        return sql.toString();
    }

    private static boolean isCompiled(Routine routine) {
        return routine.language().equals("c") || routine.language().equals("internal");
    }

    private static String settings(Routine routine) {
        return routine.settings().stream().map(RoutineDdl::setting).collect(Collectors.joining());
    }

    static String setting(String setting) {
        String[] parts = setting.split("=", 2);
        return " SET " + setting(parts[0], parts[1]);
    }

    /** A list is stored as names that are quoted one by one: as one literal it would be one name. */
    static String setting(String name, String value) {
        boolean list = name.equals("search_path") || name.equals("temp_tablespaces") || name.endsWith("_libraries");
        return name + " TO " + (list ? listed(value) : Identifiers.literal(value));
    }

    private static String listed(String value) {
        List<String> names = new ArrayList<>();
        Matcher name = LISTED.matcher(value);
        while (name.find()) {
            String quoted = name.group(1);
            names.add(Identifiers.literal(quoted == null ? name.group(2) : quoted.replace("\"\"", "\"")));
        }
        return names.isEmpty() ? "''" : String.join(", ", names);
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
        return "AS " + dollarQuoted(body);
    }

    static String dollarQuoted(String body) {
        String quote = "$$";
        for (int i = 0; body.contains(quote) || body.endsWith("$"); i++) {
            quote = "$body" + i + "$";
            if (!body.contains(quote)) {
                break;
            }
        }
        return quote + body + quote;
    }

    /** A string body in SQL cannot begin with these words. */
    static boolean isStandard(Routine routine) {
        return routine.language().equals("sql")
                && (routine.body().startsWith("BEGIN ATOMIC") || routine.body().startsWith("RETURN "));
    }
}
