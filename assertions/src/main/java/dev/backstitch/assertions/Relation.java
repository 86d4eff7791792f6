package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.Grant;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.ObjectId;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Rule;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.Trigger;
import dev.backstitch.engine.schema.View;
import java.util.List;
import java.util.Optional;

/** What tables and views have in common. */
record Relation(
        ObjectId id,
        ObjectName name,
        List<Column> columns,
        List<Index> indexes,
        List<Trigger> triggers,
        List<Rule> rules,
        String replicaIdentity,
        Optional<String> tablespace,
        Optional<String> accessMethod,
        String owner,
        List<Grant> grants,
        Optional<String> comment) {

    static Relation of(Table table) {
        return new Relation(
                table.id(),
                table.name(),
                table.columns(),
                table.indexes(),
                table.triggers(),
                table.rules(),
                table.replicaIdentity(),
                table.tablespace(),
                table.accessMethod(),
                table.owner(),
                table.grants(),
                table.comment());
    }

    static Relation of(View view) {
        return new Relation(
                view.id(),
                view.name(),
                view.columns(),
                view.indexes(),
                view.triggers(),
                view.rules(),
                view.replicaIdentity().orElse("DEFAULT"),
                view.tablespace(),
                view.accessMethod(),
                view.owner(),
                view.grants(),
                view.comment());
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
