package dev.backstitch.engine.schema;

import static java.util.stream.Collectors.toMap;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Joins items into a schema: what they say by oid and number is said by name here. */
final class Assembly {

    private final Items items;
    private final SchemaScope scope;
    private final AssembledObjects objects;
    private final Map<ItemKey, SequenceItem> identitySequences;

    /** @param objects those of the last snapshot that are still right */
    Assembly(Items items, SchemaScope scope, AssembledObjects objects) {
        this.items = items;
        this.scope = scope;
        this.objects = objects;
        identitySequences = items.sequences().values().stream()
                .filter(SequenceItem::ofIdentity)
                .collect(toMap(sequence -> ItemKey.column(sequence.table(), sequence.columnNumber()), x -> x));
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

    private <T extends Item, R extends SchemaObject, N extends Comparable<N>> List<R> own(
            Map<ItemKey, T> all, Function<T, R> assemble, Function<R, N> name) {
        return own(all).map(item -> objects.get(item, assemble))
                .sorted(Comparator.comparing(name))
                .toList();
    }

    /** Those that users made: what came with an extension is left out. */
    private <T extends Item> Stream<T> own(Map<ItemKey, T> all) {
        return all.values().stream().filter(item -> !items.members().containsKey(item.key()));
    }

    private List<Table> tables() {
        return own(items.tables())
                .filter(table -> !isExcluded(table.name()))
                .map(table -> objects.get(table, item -> item.assemble(this)))
                .sorted(Comparator.comparing(Table::name))
                .toList();
    }

    private List<Sequence> sequences() {
        return own(items.sequences())
                .filter(sequence -> sequence.table() == 0 || !isExcluded(nameOf(sequence.table())))
                .map(sequence -> objects.get(sequence, item -> item.assemble(this)))
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
        objects.uses(relation);
        ItemKey key = ItemKey.of(Catalog.RELATION, relation);
        TableItem table = items.tables().get(key);
        if (table != null) {
            return table.name();
        }
        ViewItem view = items.views().get(key);
        if (view == null) {
            throw new IllegalStateException("the catalog names relation " + relation + ", which no query returned");
        }
        return view.name();
    }

    String columnName(long relation, int number) {
        objects.uses(relation);
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
        objects.uses(relation);
        return items.columns().of(relation);
    }

    List<IndexKeyItem> keysOf(IndexItem index) {
        return items.indexKeys().of(index.relation()).stream()
                .filter(key -> key.key().oid() == index.key().oid())
                .toList();
    }

    Optional<IndexItem> index(long oid) {
        Optional<IndexItem> index = Optional.ofNullable(items.indexes().get(ItemKey.of(Catalog.RELATION, oid)));
        index.ifPresent(item -> objects.uses(item.relation()));
        return index;
    }

    Optional<String> constraintOf(IndexItem index) {
        return items.constraints().of(index.relation()).stream()
                .filter(constraint -> constraint.ownsIndex()
                        && constraint.index() == index.key().oid())
                .map(ConstraintItem::name)
                .findFirst();
    }

    Optional<SequenceItem> identitySequence(ItemKey column) {
        Optional<SequenceItem> sequence = Optional.ofNullable(identitySequences.get(column));
        sequence.ifPresent(item -> objects.uses(item.key().oid()));
        return sequence;
    }

    String replicaIdentityIndex(long relation) {
        return items.indexes().of(relation).stream()
                .filter(IndexItem::replicaIdentity)
                .map(index -> Identifiers.quote(index.name().name()))
                .findFirst()
                .orElse("(dropped)");
    }

    List<DomainCheck> checksOf(long domain) {
        return named(items.domainChecks().of(domain), item -> item.assemble(this), DomainCheck::name);
    }

    List<Column> columns(long relation, ObjectName table) {
        return columnsOf(relation).stream()
                .map(item -> item.assemble(this, table))
                .toList();
    }

    List<Constraint> constraints(long relation, ObjectName table) {
        return named(items.constraints().of(relation), item -> item.assemble(this, table), Constraint::name);
    }

    List<Index> indexes(long relation, ObjectName table) {
        return named(items.indexes().of(relation), item -> item.assemble(this, table), Index::name);
    }

    List<Trigger> triggers(long relation, ObjectName table) {
        return named(items.triggers().of(relation), item -> item.assemble(this, table), Trigger::name);
    }

    List<Rule> rules(long relation, ObjectName table) {
        return named(items.rules().of(relation), item -> item.assemble(this, table), Rule::name);
    }

    List<Policy> policies(long relation, ObjectName table) {
        return named(items.policies().of(relation), item -> item.assemble(this, table), Policy::name);
    }

    private static <T, R, N extends Comparable<N>> List<R> named(
            List<T> items, Function<T, R> assemble, Function<R, N> name) {
        return items.stream().map(assemble).sorted(Comparator.comparing(name)).toList();
    }
}
