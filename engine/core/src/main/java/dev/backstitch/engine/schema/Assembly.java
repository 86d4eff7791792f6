package dev.backstitch.engine.schema;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins items into a schema: what they say by oid and number is said by name here. */
final class Assembly {

    private final Items items;
    private final SchemaScope scope;
    private final Map<Long, ObjectName> names = new HashMap<>();
    private final Map<Long, List<ColumnItem>> columns;
    private final Map<Long, List<ConstraintItem>> constraints;
    private final Map<Long, List<IndexItem>> indexes;
    private final Map<Long, List<IndexKeyItem>> keys;
    private final Map<Long, List<TriggerItem>> triggers;
    private final Map<Long, List<RuleItem>> rules;
    private final Map<Long, List<PolicyItem>> policies;
    private final Map<Long, List<DomainCheckItem>> checks;
    private final Map<Long, String> constraintsByIndex;
    private final Map<ItemKey, SequenceItem> identitySequences;

    Assembly(Items items, SchemaScope scope) {
        this.items = items;
        this.scope = scope;
        items.tables().values().forEach(table -> names.put(table.key().oid(), table.name()));
        items.views().values().forEach(view -> names.put(view.key().oid(), view.name()));
        columns = inOrder(items.columns());
        constraints = groupedBy(items.constraints(), ConstraintItem::relation);
        indexes = groupedBy(items.indexes(), IndexItem::relation);
        keys = inOrder(items.indexKeys());
        triggers = groupedBy(items.triggers(), TriggerItem::relation);
        rules = groupedBy(items.rules(), RuleItem::relation);
        policies = groupedBy(items.policies(), PolicyItem::relation);
        checks = groupedBy(items.domainChecks(), DomainCheckItem::domain);
        constraintsByIndex = items.constraints().values().stream()
                .filter(ConstraintItem::ownsIndex)
                .collect(toMap(ConstraintItem::index, ConstraintItem::name));
        identitySequences = items.sequences().values().stream()
                .filter(SequenceItem::ofIdentity)
                .collect(toMap(sequence -> ItemKey.column(sequence.table(), sequence.columnNumber()), x -> x));
    }

    private static <T extends Item> Map<Long, List<T>> groupedBy(Map<ItemKey, T> all, Function<T, Long> owner) {
        return all.values().stream().collect(groupingBy(owner));
    }

    private static <T extends Item> Map<Long, List<T>> inOrder(Map<ItemKey, T> all) {
        return all.values().stream()
                .sorted(Comparator.comparing(item -> item.key().sub()))
                .collect(groupingBy(item -> item.key().oid()));
    }

    Schema assemble(int serverVersion) {
        return new Schema(
                serverVersion,
                own(items.namespaces(), item -> item.assemble(this), Namespace::name),
                own(items.extensions(), item -> item.assemble(this), Extension::name),
                own(items.enums(), item -> item.assemble(this), EnumType::name),
                own(items.domains(), item -> item.assemble(this), Domain::name),
                own(items.compositeTypes(), item -> item.assemble(this), CompositeType::name),
                sequences(),
                tables(),
                own(items.views(), item -> item.assemble(this), View::name),
                own(items.routines(), item -> item.assemble(this), Routine::id),
                others(),
                own(items.roles(), RoleItem::role, Role::name),
                items.uncovered());
    }

    private <T extends Item, R, N extends Comparable<N>> List<R> own(
            Map<ItemKey, T> all, Function<T, R> assemble, Function<R, N> name) {
        return own(all).map(assemble).sorted(Comparator.comparing(name)).toList();
    }

    /** Those that users made: what came with an extension is left out. */
    private <T extends Item> Stream<T> own(Map<ItemKey, T> all) {
        return all.values().stream().filter(item -> !items.members().containsKey(item.key()));
    }

    private List<Table> tables() {
        return own(items.tables())
                .filter(table -> !isExcluded(table.name()))
                .map(table -> table.assemble(this))
                .sorted(Comparator.comparing(Table::name))
                .toList();
    }

    private List<Sequence> sequences() {
        return own(items.sequences())
                .filter(sequence -> sequence.table() == 0 || !isExcluded(nameOf(sequence.table())))
                .map(sequence -> sequence.assemble(this))
                .sorted(Comparator.comparing(Sequence::name))
                .toList();
    }

    private List<OtherObject> others() {
        return own(items.others())
                .map(OtherItem::object)
                .sorted(Comparator.comparing((OtherObject object) -> object.id().kind())
                        .thenComparing(SchemaObject::id))
                .toList();
    }

    private boolean isExcluded(ObjectName table) {
        return scope.excludedTables().contains(table.toString());
    }

    Optional<String> comment(ItemKey key) {
        return Optional.ofNullable(items.comments().get(key)).map(CommentItem::comment);
    }

    /** The name of a table or view. */
    ObjectName nameOf(long relation) {
        ObjectName name = names.get(relation);
        if (name == null) {
            throw new IllegalStateException("the catalog names relation " + relation + ", which no query returned");
        }
        return name;
    }

    String columnName(long relation, int number) {
        ColumnItem column = items.columns().get(ItemKey.column(relation, number));
        if (column == null) {
            throw new IllegalStateException(
                    "the catalog names column %d of %s, which no query returned".formatted(number, nameOf(relation)));
        }
        return column.name();
    }

    List<String> columnNames(long relation, List<Integer> numbers) {
        return numbers.stream().map(number -> columnName(relation, number)).toList();
    }

    List<ColumnItem> columnsOf(long relation) {
        return columns.getOrDefault(relation, List.of());
    }

    List<IndexKeyItem> keysOf(long index) {
        return keys.getOrDefault(index, List.of());
    }

    Optional<IndexItem> index(long oid) {
        return Optional.ofNullable(items.indexes().get(ItemKey.of(Catalog.RELATION, oid)));
    }

    Optional<String> constraintOfIndex(long index) {
        return Optional.ofNullable(constraintsByIndex.get(index));
    }

    Optional<SequenceItem> identitySequence(ItemKey column) {
        return Optional.ofNullable(identitySequences.get(column));
    }

    String replicaIdentityIndex(long relation) {
        return indexes.getOrDefault(relation, List.of()).stream()
                .filter(IndexItem::replicaIdentity)
                .map(index -> Identifiers.quote(index.name().name()))
                .findFirst()
                .orElse("(dropped)");
    }

    List<DomainCheck> checksOf(long domain) {
        return named(checks.get(domain), item -> item.assemble(this), DomainCheck::name);
    }

    List<Column> columns(long relation, ObjectName table) {
        return columnsOf(relation).stream()
                .map(item -> item.assemble(this, table))
                .toList();
    }

    List<Constraint> constraints(long relation, ObjectName table) {
        return named(constraints.get(relation), item -> item.assemble(this, table), Constraint::name);
    }

    List<Index> indexes(long relation, ObjectName table) {
        return named(indexes.get(relation), item -> item.assemble(this, table), Index::name);
    }

    List<Trigger> triggers(long relation, ObjectName table) {
        return named(triggers.get(relation), item -> item.assemble(this, table), Trigger::name);
    }

    List<Rule> rules(long relation, ObjectName table) {
        return named(rules.get(relation), item -> item.assemble(this, table), Rule::name);
    }

    List<Policy> policies(long relation, ObjectName table) {
        return named(policies.get(relation), item -> item.assemble(this, table), Policy::name);
    }

    private static <T, R, N extends Comparable<N>> List<R> named(
            @Nullable Collection<T> items, Function<T, R> assemble, Function<R, N> name) {
        if (items == null) {
            return List.of();
        }
        return items.stream().map(assemble).sorted(Comparator.comparing(name)).toList();
    }
}
