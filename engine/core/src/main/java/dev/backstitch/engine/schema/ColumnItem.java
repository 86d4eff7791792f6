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
                row.grants("acl"));
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
                grants,
                all.comment(key));
    }

    CompositeAttribute assembleAttribute(Assembly all) {
        return new CompositeAttribute(name, type, collation, all.comment(key));
    }
}
