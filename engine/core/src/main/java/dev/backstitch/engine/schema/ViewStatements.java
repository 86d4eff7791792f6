package dev.backstitch.engine.schema;

import java.util.List;

/** A view with all its parts as statements of one property each. */
final class ViewStatements {

    private ViewStatements() {}

    static List<DdlStatement> of(View view, SchemaParts schema) {
        Block block = new Block(view, schema);
        block.add(block.creating(RelationDdl.view(view, ""))
                .needing(keys(view))
                .providing(view.id().toString()));
        block.create(SqlTarget.owner(view, view.owner()));
        block.describe(view);
        String alter = "ALTER " + (view.materialized() ? "MATERIALIZED VIEW " : "VIEW ") + view.name() + " ";
        ColumnDdl.parameters(alter, view.options(), List.of()).forEach(block::add);
        view.columns().forEach(column -> column(column, block));
        new PartStatements(block, schema).of(view);
        return block.statements();
    }

    /** Its own keys come after it. */
    private static List<String> keys(View view) {
        return DdlOrder.names(view.definition()).stream()
                .filter(name -> !name.equals(view.name().toString()))
                .map(DdlStatement::keys)
                .toList();
    }

    private static void column(Column column, Block block) {
        if (column.defaultExpression().isPresent()) {
            block.add(ColumnDdl.setDefault(column));
        }
        ColumnDdl.settings(column, ColumnSettings.NONE, block.serverVersion()).forEach(block::add);
        block.describe(column);
    }
}
