package dev.backstitch.assertions;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part or property of an object that a statement is about.
 *
 * @param pattern finds it; its last group is the name, if it has one
 * @param word what it is
 */
record DdlPart(Pattern pattern, String word) {

    private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";
    private static final String QUALIFIED = "(?:\"[^\"]*+\"|[^\\s\"])+";
    private static final String HOLDER = "(?:" + NAME + "\\.)?" + NAME + "\\.";
    private static final String ACL = "(?:SET ROLE .*?; )?(?:GRANT|REVOKE) ";

    private static final List<DdlPart> ALL = List.of(
            part("ALTER TABLE (?:ONLY )?" + QUALIFIED + " (?:ADD|ALTER) COLUMN " + NAME, "column"),
            part("COMMENT ON COLUMN " + HOLDER + NAME, "column"),
            part(ACL + "[A-Z]+ \\(" + NAME + "\\) ON", "column"),
            part("ALTER (?:TABLE|DOMAIN) (?:ONLY )?" + QUALIFIED + " ADD CONSTRAINT " + NAME, "constraint"),
            part("COMMENT ON CONSTRAINT " + NAME, "constraint"),
            part("CREATE (?:UNIQUE )?INDEX " + NAME, "index"),
            part("(?:ALTER|COMMENT ON) INDEX " + NAME + "\\." + NAME, "index"),
            part("(?:CREATE|COMMENT ON) (?:CONSTRAINT )?TRIGGER " + NAME, "trigger"),
            part("ALTER TABLE " + QUALIFIED + " [A-Z ]+ TRIGGER " + NAME, "trigger"),
            part("(?:CREATE|COMMENT ON) RULE " + NAME, "rule"),
            part("ALTER TABLE " + QUALIFIED + " [A-Z ]+ RULE " + NAME, "rule"),
            part("(?:CREATE|COMMENT ON) POLICY " + NAME, "policy"),
            part("ALTER TYPE " + QUALIFIED + " ADD VALUE ('(?:[^']|'')*')", "value"),
            part("ALTER TYPE " + QUALIFIED + " ADD ATTRIBUTE " + NAME, "attribute"),
            part("ALTER .* OWNER TO ", "owner"),
            part(ACL, "grants"),
            part("COMMENT ON ", "comment"),
            part("CREATE ", "definition"));

    private static DdlPart part(String pattern, String word) {
        return new DdlPart(Pattern.compile(pattern), word);
    }

    /** Returns {@code column email}, or {@code owner}; {@code settings} for all that has no better name. */
    static String of(String sql) {
        for (DdlPart part : ALL) {
            Matcher matcher = part.pattern.matcher(sql);
            if (matcher.lookingAt()) {
                return matcher.groupCount() == 0 ? part.word : part.word + " " + matcher.group(matcher.groupCount());
            }
        }
        return "settings";
    }
}
