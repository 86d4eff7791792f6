package dev.backstitch.engine.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the names that Postgres makes up from those that users give.
 *
 * <p>A generated name is {@code table_columns_label}, with a number where it was taken. The table may have been renamed
 * since: where the columns are known, any table will do.
 */
final class GeneratedNames {

    /** Postgres cuts table and columns so that all fits into 63 bytes. */
    private static final int CUT = 60;

    private GeneratedNames() {}

    static boolean looksGenerated(SchemaObject object) {
        if (object instanceof PrimaryKey key) {
            return matches(key.name(), ".+_pkey", key.table());
        }
        if (object instanceof UniqueConstraint unique) {
            return matches(unique.name(), ".+" + columns(unique.columns()) + "_key", unique.table());
        }
        if (object instanceof ForeignKey key) {
            return matches(key.name(), ".+" + columns(key.columns()) + "_fkey", key.table());
        }
        if (object instanceof CheckConstraint check) {
            return matches(check.name(), Pattern.quote(check.table().name()) + "(_.+)?_check", check.table());
        }
        if (object instanceof ExclusionConstraint exclusion) {
            return matches(exclusion.name(), Pattern.quote(exclusion.table().name()) + "_.+_excl", exclusion.table());
        }
        if (object instanceof NotNullConstraint notNull) {
            return notNull.name().matches("(?s).+_not_null\\d*");
        }
        if (object instanceof Index index) {
            return matches(index.name().name(), ".+" + keys(index) + "_idx", index.table());
        }
        return object instanceof Sequence sequence
                && sequence.ownedBy().isPresent()
                && sequence.name().name().matches("(?s).+_seq\\d*");
    }

    private static boolean matches(String name, String pattern, ObjectName table) {
        if (name.matches("(?s)" + pattern + "\\d*")) {
            return true;
        }
        String label = pattern.substring(pattern.lastIndexOf('_'));
        String start = table.name().substring(0, Math.min(table.name().length(), 12));
        return name.getBytes(StandardCharsets.UTF_8).length >= CUT
                && name.startsWith(start)
                && name.matches("(?s).+" + label + "\\d*");
    }

    private static String columns(List<String> columns) {
        return "_" + Pattern.quote(String.join("_", columns));
    }

    /** An expression is named after its function, or {@code expr}. */
    private static String keys(Index index) {
        StringBuilder pattern = new StringBuilder();
        for (IndexKey key : index.keys()) {
            pattern.append('_').append(key.column() ? Pattern.quote(unquoted(key.expression())) : "\\w+");
        }
        index.included().forEach(column -> pattern.append('_').append(Pattern.quote(column)));
        return pattern.toString();
    }

    private static String unquoted(String identifier) {
        return identifier.startsWith("\"")
                ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
                : identifier;
    }

    /** The name alone, for the kinds of objects that can have a generated one. */
    static Optional<String> nameOf(SchemaObject object) {
        if (object instanceof Constraint constraint) {
            return Optional.of(constraint.name());
        }
        if (object instanceof Index index) {
            return Optional.of(index.name().name());
        }
        return object instanceof Sequence sequence ? Optional.of(sequence.name().name()) : Optional.empty();
    }
}
