package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A constraint of a table: a row of pg_constraint.
 *
 * @param index the index that enforces it, or 0
 * @param columns the numbers of its columns, in order
 * @param referenced the table that a foreign key points to, or 0
 * @param definition the expression of a check, or the whole of an exclusion
 */
record ConstraintItem(
        ItemKey key,
        long relation,
        String name,
        char type,
        long index,
        List<Integer> columns,
        long referenced,
        List<Integer> referencedColumns,
        char onDelete,
        List<Integer> onDeleteColumns,
        char onUpdate,
        char match,
        boolean deferrable,
        boolean deferred,
        boolean validated,
        boolean enforced,
        boolean noInherit,
        boolean period,
        String definition)
        implements Item {

    @Override
    public long readWith() {
        return relation;
    }

    @Override
    public String label() {
        return name;
    }

    static ConstraintItem read(Row row) throws SQLException {
        return new ConstraintItem(
                row.key(Catalog.CONSTRAINT),
                row.oid("relation"),
                row.text("name"),
                row.letter("type"),
                row.oid("index"),
                row.numbers("columns"),
                row.oid("referenced"),
                row.numbers("referenced_columns"),
                row.letter("on_delete"),
                row.numbers("on_delete_columns"),
                row.letter("on_update"),
                row.letter("match"),
                row.flag("deferrable"),
                row.flag("deferred"),
                row.flag("validated"),
                row.flag("enforced"),
                row.flag("no_inherit"),
                row.flag("period"),
                row.optional("definition").orElse(""));
    }

    /** A foreign key names the index of the other table: only these own theirs. */
    boolean ownsIndex() {
        return type == 'p' || type == 'u' || type == 'x';
    }

    Constraint assemble(Assembly all, ObjectName table) {
        Optional<String> comment = all.comment(key);
        // A check or exclusion may mention an expression or the whole row (0) or a system column (below 0).
        List<String> names = type == 'c' || type == 'x' ? List.of() : all.columnNames(relation, columns);
        return switch (type) {
            case 'p' -> new PrimaryKey(table, name, names, included(all), period, deferrable, deferred, comment);
            case 'u' ->
                new UniqueConstraint(
                        table,
                        name,
                        names,
                        included(all),
                        nullsNotDistinct(all),
                        period,
                        deferrable,
                        deferred,
                        comment);
            case 'f' -> foreignKey(all, table, names, comment);
            case 'c' -> new CheckConstraint(table, name, definition, noInherit, validated, enforced, comment);
            case 'x' -> new ExclusionConstraint(table, name, definition, deferrable, deferred, comment);
            case 'n' -> new NotNullConstraint(table, name, names.get(0), noInherit, validated, comment);
            default -> throw new IllegalStateException("constraint type " + type + " of " + name + " on " + table);
        };
    }

    private ForeignKey foreignKey(Assembly all, ObjectName table, List<String> names, Optional<String> comment) {
        return new ForeignKey(
                table,
                name,
                names,
                all.nameOf(referenced),
                all.columnNames(referenced, referencedColumns),
                period,
                action(onDelete),
                all.columnNames(relation, onDeleteColumns),
                action(onUpdate),
                match == 'f' ? "FULL" : "SIMPLE",
                deferrable,
                deferred,
                validated,
                enforced,
                comment);
    }

    private List<String> included(Assembly all) {
        return all.index(index).map(owned -> owned.included(all)).orElse(List.of());
    }

    private boolean nullsNotDistinct(Assembly all) {
        return all.index(index).map(IndexItem::nullsNotDistinct).orElse(false);
    }

    private static ReferentialAction action(char letter) {
        return switch (letter) {
            case 'r' -> ReferentialAction.RESTRICT;
            case 'c' -> ReferentialAction.CASCADE;
            case 'n' -> ReferentialAction.SET_NULL;
            case 'd' -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
