package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the text of a table or view cannot restore, as SQL has no words for it. */
final class RelationExceptions {

    private RelationExceptions() {}

    /** In words, one for each object and property; in the order of the schema. */
    static List<String> of(Schema schema) {
        SchemaParts parts = new SchemaParts(schema);
        List<String> exceptions = new ArrayList<>();
        schema.objects().forEach(object -> add(object, parts, exceptions));
        return List.copyOf(exceptions);
    }

    private static void add(SchemaObject object, SchemaParts schema, List<String> exceptions) {
        if (object instanceof Index index && !index.valid() && !isPartitioned(index, schema)) {
            exceptions.add(object.id() + ": that it is not valid");
        }
        if (object instanceof Table table
                && !table.inherits().isEmpty()
                && !names(table).equals(merged(table, schema))) {
            exceptions.add(object.id() + ": the order of its columns, as a parent got one later");
        }
        if (object instanceof View view && view.materialized() && view.populated() && isOverEmpty(view, schema)) {
            exceptions.add(object.id() + ": that it is filled, as what it is filled from is not");
        }
        if (object instanceof Column column && column.inherited() && isUnlikeParents(column, schema)) {
            exceptions.add(object.id() + ": what it is generated from, as its parent is generated otherwise");
        }
    }

    /** That of a partitioned table is invalid until the last of its partitions is attached, by itself. */
    private static boolean isPartitioned(Index index, SchemaParts schema) {
        return schema.holder(index.id())
                .filter(it -> it instanceof Table table && table.tableKind() == TableKind.PARTITIONED)
                .isPresent();
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    /** Those of the parents stand first. */
    private static List<String> merged(Table table, SchemaParts schema) {
        Set<String> names = new LinkedHashSet<>();
        new TableHead(table, schema).parents().forEach(parent -> names.addAll(names(parent)));
        names.retainAll(names(table));
        names.addAll(names(table));
        return List.copyOf(names);
    }

    private static boolean isOverEmpty(View view, SchemaParts schema) {
        Set<String> mentioned = DdlOrder.names(view.definition());
        return schema.objects().values().stream()
                .anyMatch(it -> it instanceof View other
                        && !other.populated()
                        && mentioned.contains(other.name().toString()));
    }

    private static boolean isUnlikeParents(Column column, SchemaParts schema) {
        return schema.parentsOf(column)
                .map(Column.class::cast)
                .noneMatch(it -> Objects.equals(it.generated(), column.generated()));
    }
}
