package dev.backstitch.engine.schema;

import java.sql.SQLException;

/** Makes objects of rare kinds of the rows of their queries. */
final class OtherRows {

    private OtherRows() {}

    static ExtendedStatistics extendedStatistics(Row row) throws SQLException {
        return new ExtendedStatistics(
                row.name(),
                new ObjectName(row.text("table_schema"), row.text("table_name")),
                row.sortedTexts("kinds"),
                row.texts("keys"),
                row.optional("target").map(Integer::valueOf),
                row.text("owner"),
                row.optional("comment"));
    }
}
