package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.ObjectName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads names as tests spell them. They are taken as they stand, without folding; quotes are understood and not needed.
 */
final class Names {

    private static final String PART = "(\"(?:[^\"]|\"\")+\"|[^\".]+)";
    private static final Pattern QUALIFIED = Pattern.compile(PART + "\\." + "(\"(?:[^\"]|\"\")+\"|[^\"]+)");

    private Names() {}

    /** Reads {@code users}, {@code app.users} or {@code app."odd.name"}; without a schema, {@code public} is meant. */
    static ObjectName qualified(String text) {
        Matcher matcher = QUALIFIED.matcher(text);
        return matcher.matches()
                ? new ObjectName(simple(matcher.group(1)), simple(matcher.group(2)))
                : new ObjectName("public", simple(text));
    }

    /** Reads the name of a column, constraint, index or extension. */
    static String simple(String text) {
        boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    /** Compares the names of two objects, of which one found in {@code pg_catalog} needs no schema. */
    static boolean sameBuiltIn(String written, String found) {
        String unqualified = found.startsWith("pg_catalog.") ? found.substring("pg_catalog.".length()) : found;
        return qualified(written).equals(qualified(unqualified));
    }

    /** Reads {@code users.id}, {@code app.users.id} or {@code app."odd.name".id}; spelled as the id of a column is. */
    static String column(String text) {
        List<String> parts = Pattern.compile(PART).matcher(text).results().map(MatchResult::group).map(Names::simple).toList();
        ObjectName table = parts.size() == 3
                ? new ObjectName(parts.get(0), parts.get(1))
                : new ObjectName("public", parts.get(0));
        return table + "." + Identifiers.quote(parts.get(parts.size() - 1));
    }

    static List<String> simpleAll(String... texts) {
        return Arrays.stream(texts).map(Names::simple).toList();
    }

    static List<String> quote(Collection<String> names) {
        return names.stream().map(Identifiers::quote).toList();
    }

    /** Spells a list of columns as SQL does: {@code (a, b)}. */
    static String columns(Collection<String> names) {
        return names.stream().map(Identifiers::quote).collect(joining(", ", "(", ")"));
    }
}
