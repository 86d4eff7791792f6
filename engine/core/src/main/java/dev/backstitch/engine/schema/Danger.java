package dev.backstitch.engine.schema;

import dev.backstitch.engine.schema.Difference.Change;
import java.util.Set;
import java.util.regex.Pattern;

/** How much harm a difference can do, the worst first. */
enum Danger {
    /** Rows are lost. */
    DATA,
    /** Statements fail, or rows are taken or made that should not be. */
    STRUCTURE,
    /** Someone may see or do more, or less, than they should. */
    SECURITY,
    /** Statements do the same in another time. */
    SPEED,
    /** Another name, which only statements that change the schema use. */
    NAME,
    /** The same columns in another order. */
    ORDER,
    /** Nothing that a statement could see. */
    TEXT;

    private static final Set<String> OF_SECURITY = Set.of(
            "row security",
            "row security forced",
            "security definer",
            "leakproof",
            "options",
            "grants",
            "owner",
            "roles",
            "using",
            "with check",
            "permissive");

    private static final Set<String> OF_SPEED = Set.of(
            "storage parameters",
            "tablespace",
            "clustered",
            "replica identity",
            "parallel",
            "cost",
            "rows",
            "cache",
            "compression",
            "storage",
            "access method");

    private static final Pattern STATISTICS = Pattern.compile(".*statistics.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCESS = Pattern.compile(".*(POLICY|ROLE|PRIVILEGE|MEMBERSHIP|MAPPING|LABEL).*");

    static Danger of(Difference difference) {
        return switch (difference.differenceClass()) {
            case ENUM_VALUE, EXTENSION, ROWS -> STRUCTURE;
            case GRANT, OWNER -> SECURITY;
            case GENERATED_NAME -> NAME;
            case COLUMN_ORDER -> ORDER;
            case COMMENT, FUNCTION_WHITESPACE -> TEXT;
            case STRUCTURE -> ofStructure(difference);
        };
    }

    private static Danger ofStructure(Difference difference) {
        ObjectKind kind = difference.object().kind();
        if (difference.change() == Change.MISSING && isOfRows(kind)) {
            return DATA;
        }
        String property = difference.property().orElse("");
        if (OF_SECURITY.contains(property) || ACCESS.matcher(kind.name()).matches()) {
            return SECURITY;
        }
        if (kind == ObjectKind.INDEX ? !isOfUnique(difference) : isOfSpeed(kind, property)) {
            return SPEED;
        }
        return property.equals("name") ? NAME : STRUCTURE;
    }

    private static boolean isOfRows(ObjectKind kind) {
        return kind == ObjectKind.SCHEMA
                || kind == ObjectKind.TABLE
                || kind == ObjectKind.COLUMN
                || kind == ObjectKind.SEQUENCE;
    }

    private static boolean isOfSpeed(ObjectKind kind, String property) {
        return OF_SPEED.contains(property)
                || kind == ObjectKind.UNCOVERED
                || STATISTICS.matcher(property).matches()
                || STATISTICS.matcher(kind.name()).matches();
    }

    /** A unique index decides which rows there can be. */
    private static boolean isOfUnique(Difference difference) {
        return difference.property().filter("unique"::equals).isPresent()
                || difference
                        .expected()
                        .or(difference::found)
                        .filter(summary -> difference.property().isEmpty() && summary.contains("UNIQUE "))
                        .isPresent();
    }
}
