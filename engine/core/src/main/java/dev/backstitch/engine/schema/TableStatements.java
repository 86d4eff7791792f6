package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table with all its parts as statements of one property each. */
final class TableStatements {

    private static final int UNLOGGED_SEQUENCES = 15;

    private final Table table;
    private final SchemaParts schema;
    private final Block block;
    private final TableHead head;

    private TableStatements(Table table, SchemaParts schema) {
        this.table = table;
        this.schema = schema;
        block = new Block(table, schema);
        head = new TableHead(table, schema);
    }

    static List<DdlStatement> of(Table table, SchemaParts schema) {
        TableStatements statements = new TableStatements(table, schema);
        statements.create();
        statements.table.columns().forEach(statements::column);
        statements.settings();
        statements.attach();
        new PartStatements(statements.block, schema).of(table);
        return statements.block.statements();
    }

    private void create() {
        List<String> needs = new ArrayList<>();
        head.parents().forEach(parent -> needs.add(DdlStatement.defaults(parent.name())));
        DdlStatement create =
                block.creating(head.sql()).needing(needs).providing(table.id().toString());
        boolean complete = table.partitionOf().isPresent() && !head.isAttached();
        block.add(
                complete
                        ? create.providing(
                                DdlStatement.partitions(table.partitionOf().get()))
                        : create);
        block.create(SqlTarget.owner(table, table.owner()));
        block.describe(table);
    }

    private void column(Column column) {
        if (!head.isWritten(column)) {
            block.create("ALTER TABLE %s ADD COLUMN %s".formatted(table.name(), RelationDdl.bareColumn(column)));
        }
        Optional<Column> copied = head.copied(column);
        notNull(column, copied.map(Column::notNull).orElse(false));
        if (!column.defaultExpression().equals(copied.flatMap(Column::defaultExpression))) {
            block.preset(ColumnDdl.setDefault(column));
        }
        ColumnSettings begun = copied.map(Column::settings)
                .map(TableStatements::copiedSettings)
                .orElse(ColumnSettings.NONE);
        ColumnDdl.settings(column, begun, block.serverVersion()).forEach(block::preset);
        schema.sequencesOf(column).stream()
                .filter(sequence -> !sequence.identity())
                .forEach(sequence ->
                        block.add(Creation.ownedBy(sequence, column.id().name())));
        column.identity().ifPresent(identity -> identity(column, identity));
        block.describe(column);
    }

    /** Children do not copy statistics targets and options. */
    private static ColumnSettings copiedSettings(ColumnSettings settings) {
        return new ColumnSettings(settings.storage(), settings.compression(), Optional.empty(), List.of(), List.of());
    }

    private void notNull(Column column, boolean copied) {
        Optional<NotNullConstraint> named = table.constraints().stream()
                .filter(NotNullConstraint.class::isInstance)
                .map(NotNullConstraint.class::cast)
                .filter(it -> it.column().equals(column.name()))
                .findFirst();
        if (named.isPresent()) {
            NotNullConstraint constraint = named.get();
            if (!head.isWritten(constraint)) {
                String sql = schema.isNameForthcoming(constraint) ? ColumnDdl.notNull(column) : Ddl.create(constraint);
                block.create(sql);
            }
            block.describe(constraint);
        } else if (column.notNull() != copied) {
            block.create(ColumnDdl.notNull(column));
        }
    }

    private void identity(Column column, Identity identity) {
        Optional<Sequence> sequence =
                schema.sequencesOf(column).stream().filter(Sequence::identity).findFirst();
        String name = sequence.map(it -> "SEQUENCE NAME " + it.name()).orElse("");
        String options = (name + " " + Fragments.options(identity.options())).strip();
        String sql = "%sADD GENERATED %s AS IDENTITY%s"
                .formatted(
                        ColumnDdl.alter(column),
                        identity.always() ? "ALWAYS" : "BY DEFAULT",
                        options.isEmpty() ? "" : " (" + options + ")");
        DdlStatement statement = block.creating(sql);
        if (sequence.isEmpty()) {
            block.add(statement);
            return;
        }
        Sequence made = sequence.get();
        block.add(statement.providing(made.name().toString(), made.id().toString()));
        if (made.persistence() != table.persistence() && block.serverVersion() >= UNLOGGED_SEQUENCES) {
            block.add("ALTER SEQUENCE %s SET %s"
                    .formatted(made.name(), made.persistence() == Persistence.UNLOGGED ? "UNLOGGED" : "LOGGED"));
        }
        block.describe(made);
    }

    private void settings() {
        String alter = "ALTER TABLE " + table.name() + " ";
        ColumnDdl.parameters(alter, table.storageParameters(), List.of()).forEach(block::add);
        ColumnDdl.foreignOptions(alter, table.foreignOptions(), List.of()).forEach(block::add);
        if (table.rowSecurity()) {
            block.add(alter + "ENABLE ROW LEVEL SECURITY");
        }
        if (table.rowSecurityForced()) {
            block.add(alter + "FORCE ROW LEVEL SECURITY");
        }
    }

    /** What is checked of all partitions must be there first. */
    private void attach() {
        if (!head.isAttached()) {
            return;
        }
        Table parent = head.parents().get(0);
        for (Optional<Table> it = Optional.of(parent); it.isPresent(); it = schema.partitioned(it.get())) {
            it.get().constraints().stream()
                    .filter(CheckConstraint.class::isInstance)
                    .map(CheckConstraint.class::cast)
                    .forEach(check -> block.create("ALTER TABLE %s ADD CONSTRAINT %s %s"
                            .formatted(table.name(), Identifiers.quote(check.name()), RelationDdl.constraint(check))));
        }
        String sql = "ALTER TABLE %s ATTACH PARTITION %s %s"
                .formatted(parent.name(), table.name(), table.partitionBound().orElse("DEFAULT"));
        block.add(block.creating(sql)
                .needing(Set.of(DdlStatement.defaults(parent.name())))
                .providing(DdlStatement.partitions(parent.name())));
    }
}
