package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A row of pg_attribute: a column, or an attribute of a composite type. */
record ColumnItem(
        ItemKey key,
        String name,
        String type,
        boolean notNull,
        Optional<String> expression,
        char identity,
        char generated,
        Optional<String> collation,
        ColumnSettings settings,
        boolean inherited,
        List<Grant> grants)
        implements Item {

    @Override
    public String label() {
        return name + " " + type;
    }

    static ColumnItem read(Row row) throws SQLException {
        return new ColumnItem(
                ItemKey.column(row.oid("oid"), row.number("number")),
                row.text("name"),
                row.text("type"),
                row.flag("not_null"),
                row.optional("expression"),
                row.letter("identity"),
                row.letter("generated"),
                row.optional("collation"),
                settings(row),
                row.flag("inherited"),
                row.grants("acl"));
    }

    private static ColumnSettings settings(Row row) throws SQLException {
        ColumnSettings settings = new ColumnSettings(
                row.optional("storage").map(ColumnItem::storage),
                row.optional("compression").filter(it -> !it.isEmpty()).map(it -> it.equals("l") ? "lz4" : "pglz"),
                row.optional("statistics_target").map(Integer::valueOf),
                row.sortedTexts("options"),
                Secrets.hide(row.texts("foreign_options")));
        // Most columns have none: they share one value.
        return settings.equals(ColumnSettings.NONE) ? ColumnSettings.NONE : settings;
    }

    private static String storage(String letter) {
        return switch (letter) {
            case "p" -> "PLAIN";
            case "e" -> "EXTERNAL";
            case "m" -> "MAIN";
            default -> "EXTENDED";
        };
    }

    Column assemble(Assembly all, ObjectName table) {
        boolean isGenerated = generated != ' ';
        return new Column(
                table,
                name,
                type,
                notNull,
                isGenerated ? Optional.empty() : expression,
                all.identitySequence(key).map(sequence -> new Identity(identity == 'a', sequence.options())),
                isGenerated ? expression.map(text -> new Generated(generated == 's', text)) : Optional.empty(),
                collation,
                settings,
                inherited,
                grants,
                all.comment(key));
    }

    CompositeAttribute assembleAttribute(Assembly all) {
        return new CompositeAttribute(name, type, collation, all.comment(key));
    }
}
