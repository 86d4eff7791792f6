package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.ObjectName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
