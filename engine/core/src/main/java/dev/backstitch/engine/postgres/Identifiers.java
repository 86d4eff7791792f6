package dev.backstitch.engine.postgres;

import java.util.Set;
import org.apiguardian.api.API;

/**
 * Quotes identifiers and literals: the one place that does.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class Identifiers {

    /**
     * Every word that {@code pg_get_keywords()} calls reserved, or usable as a column, a type or a function only (18).
     */
    private static final Set<String> KEYWORDS = Set.of(
            """
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both
            case cast char character check coalesce collate collation column concurrently constraint create cross
            current_catalog current_date current_role current_schema current_time current_timestamp current_user dec
            decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign
            freeze from full grant greatest group grouping having ilike in initially inner inout int integer intersect
            interval into is isnull join json json_array json_arrayagg json_exists json_object json_objectagg json_query
            json_scalar json_serialize json_table json_value lateral leading least left like limit localtime
            localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset on
            only or order out outer overlaps overlay placing position precision primary real references returning right
            row select session_user setof similar smallint some substring symmetric system_user table tablesample then
            time timestamp to trailing treat trim true union unique user using values varchar variadic verbose when where
            window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
            xmlserialize xmltable
            """
                    .split("\\s+"));

    private Identifiers() {}

    /**
     * Quotes an identifier where Postgres needs it, as {@code quote_ident} of the newest major does.
     *
     * @param identifier the name, unquoted
     * @return the name as SQL spells it
     */
    public static String quote(String identifier) {
        if (isPlain(identifier) && !KEYWORDS.contains(identifier)) {
            return identifier;
        }
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /**
     * Quotes a text as a literal, as {@code quote_literal} does.
     *
     * @param text any text without a zero byte
     * @return the text as SQL spells it, whatever {@code standard_conforming_strings} says
     */
    public static String literal(String text) {
        String quoted = '\'' + text.replace("\\", "\\\\").replace("'", "''") + '\'';
        return text.indexOf('\\') < 0 ? quoted : 'E' + quoted;
    }

    private static boolean isPlain(String identifier) {
        return !identifier.isEmpty()
                && !isDigit(identifier.charAt(0))
                && identifier.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '_' || isDigit(c));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
