package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.ObjectId;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.View;
import java.util.List;
import java.util.Optional;

/** What tables and views have in common. */
record Relation(ObjectId id, List<Column> columns, List<Index> indexes, Optional<String> comment) {

    static Relation of(Table table) {
        return new Relation(table.id(), table.columns(), table.indexes(), table.comment());
    }

    static Relation of(View view) {
        return new Relation(view.id(), view.columns(), view.indexes(), view.comment());
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> indexNames() {
        return indexes.stream().map(index -> index.name().name()).toList();
    }
}
