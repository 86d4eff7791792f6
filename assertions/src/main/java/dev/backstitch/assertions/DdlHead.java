package dev.backstitch.assertions;

import dev.backstitch.assertions.DdlOwners.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How statements of one form begin.
 *
 * @param pattern its group {@code name} is the name of the object, if it has one
 * @param kind what the object is, unless a statement that makes it says better
 * @param spaces where that statement is looked for
 */
record DdlHead(Pattern pattern, String kind, Set<Space> spaces) {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";
    private static final String QUALIFIED = NAME + "(?:\\." + NAME + ")?";
    private static final String OBJECT = "(?<name>" + QUALIFIED + ")";
    private static final String COLUMN = "(?<name>" + QUALIFIED + "\\." + NAME + ")";
    private static final String SYMBOL = "(?<name>" + NAME + "\\.[-+*/<>=~!@#%^&|`?]+)";
    private static final String ON = "(?:[^\"]|\"[^\"]*+\")*? ON ";

    private static final String ROLE = "(?:SET ROLE " + NAME + "; )?";
    private static final String ACL = ROLE + "(?:GRANT|REVOKE)" + ON;

    private static final String WORDS =
            "SCHEMA|EXTENSION|ROLE|SERVER|FOREIGN SERVER|FOREIGN DATA WRAPPER|ACCESS METHOD|COLLATION|CONVERSION|LANGUAGE"
                    + "|TEXT SEARCH PARSER|TEXT SEARCH TEMPLATE|TEXT SEARCH DICTIONARY|TEXT SEARCH CONFIGURATION"
                    + "|PUBLICATION|SUBSCRIPTION|EVENT TRIGGER|STATISTICS";

    /** Statements that make relations and types; the form of the last one that matches a name holds. */
    static final List<DdlHead> MAKING = List.of(
            relation("CREATE (?:UNLOGGED |FOREIGN )?TABLE " + OBJECT, "table"),
            relation("CREATE VIEW " + OBJECT, "view"),
            relation("CREATE MATERIALIZED VIEW " + OBJECT, "materialized view"),
            relation("CREATE (?:UNLOGGED )?SEQUENCE " + OBJECT, "sequence"),
            type("CREATE TYPE " + OBJECT + " AS ENUM", "enum"),
            type("CREATE TYPE " + OBJECT + " AS RANGE", "range type"),
            new DdlHead(
                    Pattern.compile("CREATE TYPE " + OBJECT + " AS "),
                    "composite type",
                    Set.of(Space.TYPE, Space.RELATION)),
            type("CREATE TYPE " + OBJECT + " \\(", "base type"),
            type("CREATE TYPE " + OBJECT, "shell type"),
            type("CREATE DOMAIN " + OBJECT, "domain"));

    /** Statements about something that has a name of its own and belongs to a table: indexes and identities. */
    static final Pattern PART = Pattern.compile("^CREATE (?:UNIQUE )?INDEX (?<part>" + NAME
            + ") ON (?:ONLY )?(?<table>" + QUALIFIED + ")|^ALTER TABLE (?:ONLY )?(?<of>" + QUALIFIED
            + ") (?:ALTER COLUMN " + NAME + " ADD GENERATED [A-Z ]+\\(SEQUENCE NAME (?<sequence>" + QUALIFIED
            + ")|ADD CONSTRAINT (?<key>" + NAME + ") (?:PRIMARY|UNIQUE|EXCLUDE))");

    /** Statements by their forms, the more special one first. */
    static final List<DdlHead> ABOUT = List.of(
            plain("SET check_function_bodies", "session"),
            plain("DO ", "database settings"),
            plain("ALTER DEFAULT PRIVILEGES", "default privileges"),
            relation("COMMENT ON COLUMN " + COLUMN + " IS", "table"),
            type("COMMENT ON CONSTRAINT " + NAME + " ON DOMAIN " + OBJECT, "domain"),
            relation("COMMENT ON (?:CONSTRAINT|TRIGGER|RULE|POLICY) " + NAME + " ON " + OBJECT, "table"),
            relation("CREATE (?:UNIQUE )?INDEX " + NAME + " ON (?:ONLY )?" + OBJECT, "table"),
            relation("CREATE (?:CONSTRAINT )?TRIGGER " + NAME + ON + OBJECT, "table"),
            relation("CREATE RULE " + NAME + " AS\\s+ON \\w+ TO " + OBJECT, "table"),
            relation("CREATE POLICY " + NAME + " ON " + OBJECT, "table"),
            relation("(?:CREATE|ALTER|COMMENT ON) (?:UNLOGGED |FOREIGN )?TABLE (?:ONLY )?" + OBJECT, "table"),
            relation("(?:CREATE|ALTER|COMMENT ON) (?:UNLOGGED )?SEQUENCE " + OBJECT, "sequence"),
            relation("(?:CREATE|ALTER|COMMENT ON) VIEW " + OBJECT, "view"),
            relation("(?:CREATE|ALTER|COMMENT ON) MATERIALIZED VIEW " + OBJECT, "materialized view"),
            relation("(?:ALTER|COMMENT ON) INDEX " + OBJECT, "index"),
            type("(?:CREATE|ALTER|COMMENT ON) TYPE " + OBJECT, "type"),
            type("(?:CREATE|ALTER|COMMENT ON) DOMAIN " + OBJECT, "domain"),
            named("(?:CREATE(?: OR REPLACE)?|ALTER|COMMENT ON) (?:FUNCTION|PROCEDURE|AGGREGATE) " + OBJECT, "routine"),
            named(
                    "(?:CREATE|ALTER|COMMENT ON) USER MAPPING (?<name>FOR " + NAME + " SERVER " + NAME + ")",
                    "user mapping"),
            named("(?:CREATE|ALTER|COMMENT ON) CAST (?<name>\\(.+? AS .+?\\)) (?:WITH|IS)", "cast"),
            named("(?:CREATE|ALTER|COMMENT ON) TRANSFORM (?<name>FOR .+? LANGUAGE " + NAME + ")", "transform"),
            named("(?:CREATE|ALTER|COMMENT ON) OPERATOR CLASS " + OBJECT, "operator class"),
            named("(?:CREATE|ALTER|COMMENT ON) OPERATOR FAMILY " + OBJECT, "operator family"),
            named("(?:CREATE|ALTER|COMMENT ON) OPERATOR " + SYMBOL, "operator"),
            relation(ACL + "TABLE " + OBJECT, "table"),
            relation(ACL + "SEQUENCE " + OBJECT, "sequence"),
            type(ACL + "TYPE " + OBJECT, "type"),
            named(ACL + "(?:ROUTINE|FUNCTION|PROCEDURE) " + OBJECT, "routine"),
            named("(?:GRANT|REVOKE) " + NAME + " (?:TO|FROM) " + OBJECT, "role"));

    /** What has a word and a name, and nothing else to it. */
    static final Pattern ANY = Pattern.compile("(?:" + ACL + "|DROP |ALTER |COMMENT ON |CREATE (?:OR REPLACE )?"
            + "(?:TRUSTED |DEFAULT )?)(?<kind>" + WORDS + ") " + OBJECT);

    private static final Pattern PARTS = Pattern.compile("\"((?:[^\"]|\"\")+)\"|([^\".]+)");

    DdlHead {
        spaces = Set.copyOf(spaces);
    }

    private static DdlHead relation(String pattern, String kind) {
        return new DdlHead(Pattern.compile(pattern), kind, Set.of(Space.RELATION));
    }

    private static DdlHead type(String pattern, String kind) {
        return new DdlHead(Pattern.compile(pattern), kind, Set.of(Space.TYPE));
    }

    private static DdlHead named(String pattern, String kind) {
        return new DdlHead(Pattern.compile(pattern), kind, Set.of());
    }

    private static DdlHead plain(String pattern, String kind) {
        return named(pattern, kind);
    }

    boolean isNamed() {
        return pattern.pattern().contains("?<name>");
    }

    /** Whether its name is made of several, and is kept as it is written. */
    boolean isLiteral() {
        return kind.equals("cast") || kind.equals("transform") || kind.equals("user mapping");
    }

    /** Reads a qualified name. */
    static List<String> names(String qualified) {
        Matcher matcher = PARTS.matcher(qualified);
        List<String> names = new ArrayList<>();
        while (matcher.find()) {
            String quoted = matcher.group(1);
            names.add(quoted == null ? matcher.group() : quoted.replace("\"\"", "\""));
        }
        return names;
    }

    /** The kind of a word in SQL. */
    static String kind(String word) {
        return word.equals("SERVER") ? "foreign server" : word.toLowerCase(Locale.ROOT);
    }
}
