package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands on the columns of a table or view: constraints, indexes, triggers, rules and policies. */
final class PartStatements {

    private final Block block;
    private final SchemaParts schema;

    PartStatements(Block block, SchemaParts schema) {
        this.block = block;
        this.schema = schema;
    }

    void of(Table table) {
        table.constraints().stream()
                .filter(it -> !(it instanceof NotNullConstraint))
                .forEach(constraint -> constraint(constraint, table));
        boolean partitioned = table.tableKind() == TableKind.PARTITIONED;
        table.indexes().stream().filter(it -> it.constraint().isEmpty()).forEach(index -> index(index, partitioned));
        if (!table.replicaIdentity().equals("DEFAULT")) {
            replicaIdentity(table.name(), table.replicaIdentity());
        }
        table.triggers().forEach(this::trigger);
        table.rules().forEach(this::rule);
        table.policies().forEach(this::policy);
    }

    void of(View view) {
        view.indexes().forEach(index -> index(index, false));
        view.replicaIdentity().ifPresent(it -> replicaIdentity(view.name(), it));
        view.triggers().forEach(this::trigger);
        view.rules().forEach(this::rule);
    }

    private void constraint(Constraint constraint, Table table) {
        if (schema.indexOf(constraint).isPresent()) {
            key(constraint, schema.indexOf(constraint).get(), table);
        } else if (constraint instanceof ForeignKey) {
            block.add(block.part(constraint, Ddl.create(constraint)).needingKeys());
        } else {
            block.add(block.part(constraint, Ddl.create(constraint)).providing(DdlStatement.defaults(table.name())));
        }
        block.describe(constraint);
    }

    private void key(Constraint constraint, Index index, Table table) {
        String sql = Ddl.create(constraint);
        boolean partitioned = table.tableKind() == TableKind.PARTITIONED;
        block.add(block.part(constraint, partitioned ? sql.replaceFirst("^ALTER TABLE ", "ALTER TABLE ONLY ") : sql)
                .providing(index.name().toString(), index.id().toString(), DdlStatement.keys(table.name()))
                .needing(Set.of(DdlStatement.partitions(table.name()))));
        String alter = "ALTER INDEX " + index.name() + " ";
        ColumnDdl.parameters(alter, index.storageParameters(), List.of()).forEach(block::add);
        index.tablespace().ifPresent(it -> block.add(alter + "SET TABLESPACE " + Identifiers.quote(it)));
        afterwards(index);
    }

    private void index(Index index, boolean partitioned) {
        boolean one = partitioned && !schema.hasForeignPartition(index.table());
        DdlStatement create = block.part(index, RelationDdl.index(index, one ? "ONLY " : ""))
                .providing(index.name().toString(), SchemaParts.partOf(index))
                .needing(Set.of(DdlStatement.partitions(index.table())));
        if (partitioned && !one) {
            // Foreign tables have none to attach, and without theirs it would stay invalid: it takes the others itself.
            create = create.needing(Set.of(SchemaParts.partsOf(index)));
        }
        block.add(index.unique() ? create.providing(DdlStatement.keys(index.table())) : create);
        afterwards(index);
    }

    private void afterwards(Index index) {
        for (int i = 0; i < index.keys().size(); i++) {
            int number = i + 1;
            index.keys()
                    .get(i)
                    .statisticsTarget()
                    .ifPresent(it -> block.add(PropertyRepair.statistics(index, number, it)));
        }
        index.partitionOf().ifPresent(parent -> {
            DdlStatement attach = block.set("ALTER INDEX " + parent + " ATTACH PARTITION " + index.name());
            // An index above is whole, and good for foreign keys, when the last one below it is attached.
            Stream<String> above = schema.indexesAbove(index).map(it -> DdlStatement.keys(it.table()));
            block.add(attach.providing(Stream.concat(Stream.of(DdlStatement.keys(index.table())), above)
                    .toArray(String[]::new)));
        });
        if (index.clustered()) {
            block.add(block.set(PropertyRepair.cluster(index))
                    .needing(Set.of(index.id().toString())));
        }
        block.describe(index);
    }

    private void replicaIdentity(ObjectName relation, String identity) {
        String index = identity.replaceFirst("^INDEX ", Identifiers.quote(relation.schema()) + ".");
        block.add(block.set(PropertyRepair.replicaIdentity(relation, identity))
                .needing(Set.of(new ObjectId(ObjectKind.INDEX, index).toString())));
    }

    /** That of a partitioned table is on its partitions too: there, only its state is said. */
    private void trigger(Trigger trigger) {
        Set<String> needs = Set.of(trigger.id().toString());
        if (trigger.inherited()) {
            block.add(block.set(PropertyRepair.state(trigger))
                    .needing(schema.statesOfParents(trigger))
                    .providing(trigger.id().toString()));
        } else {
            block.add(block.part(trigger, trigger.definition()));
            if (trigger.state() != TriggerState.ENABLED) {
                block.add(block.set(PropertyRepair.state(trigger))
                        .needing(needs)
                        .providing(SchemaParts.stateOf(trigger)));
            }
        }
        block.describe(trigger);
    }

    private void rule(Rule rule) {
        block.add(block.part(rule, RelationDdl.rule(rule)).needingKeys());
        if (rule.state() != TriggerState.ENABLED) {
            block.add(block.set(PropertyRepair.state(rule))
                    .needing(Set.of(rule.id().toString())));
        }
        block.describe(rule);
    }

    private void policy(Policy policy) {
        block.add(block.part(policy, RelationDdl.policy(policy)).needingKeys());
        block.describe(policy);
    }
}
