package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ObjectName;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the name of a type as people write it with what {@code format_type} prints. */
final class TypeName {

    private static final Pattern ARRAY =
            Pattern.compile("(?i)\\s*(?:array\\s*)?(?:\\[\\s*\\d*\\s*]\\s*)+$|\\s+array\\s*$");
    private static final Pattern MODIFIER = Pattern.compile("\\(([^()]*)\\)");
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("bool", "boolean"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("float", "double precision"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("char", "character"),
            Map.entry("nchar", "character"),
            Map.entry("national char", "character"),
            Map.entry("national character", "character"),
            Map.entry("varchar", "character varying"),
            Map.entry("char varying", "character varying"),
            Map.entry("nchar varying", "character varying"),
            Map.entry("national char varying", "character varying"),
            Map.entry("national character varying", "character varying"),
            Map.entry("varbit", "bit varying"),
            Map.entry("time", "time without time zone"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timestamptz", "timestamp with time zone"));
    private static final Map<String, String> SERIALS = Map.of(
            "serial", "integer",
            "serial4", "integer",
            "bigserial", "bigint",
            "serial8", "bigint",
            "smallserial", "smallint",
            "serial2", "smallint");

    private TypeName() {}

    /** Tells whether both name the same type, modifiers included. */
    static boolean same(String written, String formatted) {
        String found = canonical(formatted);
        return canonical(written).equals(found) || isUserType(written, formatted);
    }

    /** Only built-in types are printed without their schema. */
    private static boolean isUserType(String written, String formatted) {
        String found = userType(formatted);
        boolean folded = !written.contains("\"")
                && userType(written.toLowerCase(Locale.ROOT)).equals(found);
        return formatted.contains(".") && (folded || userType(written).equals(found));
    }

    /** What to say of a type that is none, such as {@code serial}. */
    static Optional<String> hint(String written) {
        return Optional.ofNullable(SERIALS.get(written.strip().toLowerCase(Locale.ROOT)))
                .map(type ->
                        ("%s is no type: it makes a column of type %s that is NOT NULL and takes its default from a sequence;"
                                        + " expect the type %s")
                                .formatted(written.strip(), type, type));
    }

    /**
     * Spells a built-in type as {@code format_type} does; of other types only case, white space and arrays are made
     * alike.
     */
    private static String canonical(String text) {
        String element = ARRAY.matcher(text.strip()).replaceFirst("");
        String array = element.length() < text.strip().length() ? "[]" : "";
        Matcher matcher = MODIFIER.matcher(element);
        String modifier = matcher.find() ? modifier(matcher.group(1)) : "";
        String words = words(matcher.reset().replaceFirst(" "));
        String base = ALIASES.getOrDefault(words, words);
        return spell(base, modifier.isEmpty() ? standardModifier(words) : modifier) + array;
    }

    private static String modifier(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private static String words(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").replaceAll("\\s*\\.\\s*", ".");
        String folded = plain.contains("\"") ? plain : plain.toLowerCase(Locale.ROOT);
        return folded.startsWith("pg_catalog.") ? folded.substring("pg_catalog.".length()) : folded;
    }

    /** {@code char} is {@code char(1)}; {@code varchar} is a type without a limit. */
    private static String standardModifier(String words) {
        boolean one = words.equals("bit") || "character".equals(ALIASES.getOrDefault(words, words));
        return one ? "1" : "";
    }

    private static String spell(String base, String modifier) {
        if (modifier.isEmpty()) {
            return base;
        }
        if (base.equals("numeric")) {
            return "numeric(" + (modifier.contains(",") ? modifier : modifier + ",0") + ")";
        }
        if (base.equals("bpchar")) {
            return "character(" + modifier + ")";
        }
        if (base.equals("double precision")) {
            return modifier.length() == 1 || modifier.compareTo("24") <= 0 ? "real" : base;
        }
        int space = base.startsWith("time") ? base.indexOf(' ') : -1;
        return space < 0
                ? base + "(" + modifier + ")"
                : base.substring(0, space) + "(" + modifier + ")" + base.substring(space);
    }

    /**
     * A type of the user's: with or without {@code public}, with or without quotes, in the case in which it is written.
     */
    private static String userType(String text) {
        String element = ARRAY.matcher(text.strip()).replaceFirst("");
        Matcher matcher = MODIFIER.matcher(element);
        String modifier = matcher.find() ? "(" + modifier(matcher.group(1)) + ")" : "";
        ObjectName name = Names.qualified(matcher.reset().replaceFirst("").strip());
        return name + modifier + (element.length() < text.strip().length() ? "[]" : "");
    }
}
