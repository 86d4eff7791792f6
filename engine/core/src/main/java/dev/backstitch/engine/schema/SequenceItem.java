package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A sequence, that of an identity column included.
 *
 * @param table the table whose column owns it, or 0
 * @param columnNumber the number of that column
 * @param ofIdentity whether it is part of an identity column
 */
record SequenceItem(
        ItemKey key,
        ObjectName name,
        SequenceOptions options,
        Persistence persistence,
        long table,
        int columnNumber,
        boolean ofIdentity,
        String owner,
        List<Grant> grants)
        implements Item {

    @Override
    public String label() {
        return name.toString();
    }

    static SequenceItem read(Row row) throws SQLException {
        return new SequenceItem(
                row.key(Catalog.RELATION),
                row.name(),
                new SequenceOptions(
                        row.text("type"),
                        row.oid("start"),
                        row.oid("increment"),
                        row.oid("min"),
                        row.oid("max"),
                        row.oid("cache"),
                        row.flag("cycle")),
                TableItem.persistence(row.letter("persistence")),
                row.oid("table_oid"),
                row.number("column_number"),
                row.flag("of_identity"),
                row.text("owner"),
                row.grants("acl"));
    }

    Sequence assemble(Assembly all) {
        Optional<String> ownedBy = table == 0
                ? Optional.empty()
                : Optional.of(all.nameOf(table) + "." + Identifiers.quote(all.columnName(table, columnNumber)));
        return new Sequence(name, options, ofIdentity, persistence, ownedBy, owner, grants, all.comment(key));
    }
}
