package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One key of an index, or one column after INCLUDE.
 *
 * @param relation the table of its index
 * @param columnNumber the column, or 0 for an expression
 * @param option 1 for DESC, 2 for NULLS FIRST
 */
record IndexKeyItem(
        ItemKey key,
        long relation,
        int columnNumber,
        Optional<String> expression,
        int option,
        Optional<String> operatorClass,
        Optional<String> collation,
        Optional<Integer> statisticsTarget)
        implements Item {

    @Override
    public long readWith() {
        return relation;
    }

    static IndexKeyItem read(Row row) throws SQLException {
        return new IndexKeyItem(
                ItemKey.column(row.oid("oid"), row.number("number")),
                row.oid("relation"),
                row.number("column_number"),
                row.optional("expression"),
                row.number("option"),
                row.optional("operator_class"),
                row.optional("collation"),
                row.optional("statistics_target").map(Integer::valueOf));
    }

    IndexKey assemble(Assembly all) {
        String text = expression.orElseGet(() -> Identifiers.quote(all.columnName(relation, columnNumber)));
        boolean descending = (option & 1) != 0;
        boolean nullsFirst = (option & 2) != 0;
        return new IndexKey(
                text, expression.isEmpty(), descending, nullsFirst, operatorClass, collation, statisticsTarget);
    }
}
