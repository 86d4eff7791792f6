package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All objects of a schema by their ids, and which table or view holds which. */
final class SchemaParts {

    private static final int MAX_NAME = 64;

    private final Map<ObjectId, SchemaObject> objects = new LinkedHashMap<>();
    private final Map<ObjectId, SchemaObject> holders = new HashMap<>();
    private final Map<String, List<Sequence>> sequences = new HashMap<>();
    private final Map<String, Integer> constraintNames = new HashMap<>();
    private final Set<ObjectName> withForeignPartitions = new HashSet<>();

    private final ShellTypes shellTypes = new ShellTypes();
    private final int serverVersion;

    SchemaParts(Schema schema) {
        serverVersion = schema.serverVersion();
        schema.objects().forEach(this::add);
        schema.tables().stream()
                .filter(table -> table.tableKind() == TableKind.FOREIGN)
                .forEach(this::addForeign);
    }

    private void add(SchemaObject object) {
        objects.put(object.id(), object);
        shellTypes.add(object);
        object.parts().forEach(part -> holders.put(part.id(), object));
        if (object instanceof Sequence sequence) {
            sequence.ownedBy().ifPresent(column -> sequences
                    .computeIfAbsent(column, x -> new ArrayList<>())
                    .add(sequence));
        } else if (object instanceof Constraint constraint) {
            constraintNames.merge(inSchema(constraint, constraint.name()), 1, Integer::sum);
        }
    }

    ShellTypes shellTypes() {
        return shellTypes;
    }

    Map<ObjectId, SchemaObject> objects() {
        return objects;
    }

    boolean has(ObjectId id) {
        return objects.containsKey(id);
    }

    Optional<SchemaObject> find(ObjectId id) {
        return Optional.ofNullable(objects.get(id));
    }

    Optional<SchemaObject> holder(ObjectId id) {
        return Optional.ofNullable(holders.get(id));
    }

    /**
     * Without what a missing or unexpected object carries with it, it is one line: tells whether the id is so carried.
     */
    boolean isCarried(SchemaObject object, SchemaParts other) {
        if (holder(object.id()).filter(it -> !other.has(it.id())).isPresent()) {
            return true;
        }
        if (object instanceof Index index && index.constraint().isPresent()) {
            return !other.has(constraintOf(index));
        }
        if (object instanceof Index || object instanceof Constraint) {
            boolean withParent = parentsOf(object).anyMatch(parent -> !other.has(parent.id()));
            if (withParent) {
                return true;
            }
        }
        if (object instanceof Sequence sequence && sequence.ownedBy().isPresent()) {
            Optional<SchemaObject> column = other.find(
                    new ObjectId(ObjectKind.COLUMN, sequence.ownedBy().get()));
            return column.isEmpty()
                    || (sequence.identity()
                            && ((Column) column.get()).identity().isEmpty());
        }
        if (object instanceof NotNullConstraint constraint) {
            return !isNotNullIn(constraint, other);
        }
        return object instanceof Column column && (isOfChangedView(object, other) || isInherited(column, other));
    }

    /** A column that came or went with that of a parent table. */
    private boolean isInherited(Column column, SchemaParts other) {
        return parentsOf(column).anyMatch(parent -> !other.has(parent.id()));
    }

    /** What a column, index or key of a partition or child is a copy of. */
    Stream<SchemaObject> parentsOf(SchemaObject object) {
        if (object instanceof Column column) {
            return holder(column.id()).filter(Table.class::isInstance).map(Table.class::cast).stream()
                    .flatMap(SchemaParts::parents)
                    .map(parent -> new ObjectId(ObjectKind.COLUMN, parent + "." + Identifiers.quote(column.name())))
                    .flatMap(id -> find(id).stream());
        }
        if (object instanceof Index index) {
            return parentIndex(index).stream().map(SchemaObject.class::cast);
        }
        if (object instanceof Constraint constraint) {
            return indexOf(constraint).stream()
                    .flatMap(this::parentsOf)
                    .map(Index.class::cast)
                    .filter(index -> index.constraint().isPresent())
                    .flatMap(index -> find(constraintOf(index)).stream());
        }
        return Stream.empty();
    }

    /** Whether the table of a part has other parents than it had. */
    boolean isMoved(SchemaObject part, SchemaParts other) {
        Optional<SchemaObject> table = holder(part.id());
        Optional<SchemaObject> there = table.flatMap(it -> other.find(it.id()));
        return table.isPresent()
                && there.isPresent()
                && table.get() instanceof Table one
                && there.get() instanceof Table two
                && !(one.partitionOf().equals(two.partitionOf())
                        && one.inherits().equals(two.inherits()));
    }

    private static Stream<ObjectName> parents(Table table) {
        return Stream.concat(table.partitionOf().stream(), table.inherits().stream());
    }

    /** Of a column, the owner of its table. */
    String ownerOf(SchemaObject object) {
        Object owner = Properties.of(object).get("owner");
        return owner != null
                ? owner.toString()
                : holder(object.id()).map(this::ownerOf).orElse("");
    }

    int serverVersion() {
        return serverVersion;
    }

    /** Those that the column owns, that of its identity included. */
    List<Sequence> sequencesOf(Column column) {
        return sequences.getOrDefault(column.id().name(), List.of());
    }

    /** The index that enforces a constraint has its name. */
    Optional<Index> indexOf(Constraint constraint) {
        return find(new ObjectId(ObjectKind.INDEX, inSchema(constraint, constraint.name())))
                .map(Index.class::cast)
                .filter(index -> index.constraint().isPresent() && index.table().equals(constraint.table()));
    }

    private static String inSchema(Constraint constraint, String name) {
        return new ObjectName(constraint.table().schema(), name).toString();
    }

    /** Whether SET NOT NULL makes up the very name of the constraint. */
    boolean isNameForthcoming(NotNullConstraint constraint) {
        String name = constraint.table().name() + "_" + constraint.column() + "_not_null";
        boolean fits = name.getBytes(StandardCharsets.UTF_8).length < MAX_NAME;
        boolean taken = constraintNames.getOrDefault(inSchema(constraint, name), 0) > 1;
        return fits && !taken && constraint.name().equals(name) && !constraint.noInherit() && constraint.validated();
    }

    /** The indexes of partitioned tables that an index is a part of. */
    Stream<Index> indexesAbove(Index index) {
        return Stream.iterate(parentIndex(index), Optional::isPresent, it -> it.flatMap(this::parentIndex))
                .map(Optional::orElseThrow);
    }

    /** That all indexes that are attached to one are there. */
    static String partsOf(Index index) {
        return "parts of " + index.name();
    }

    static String partOf(Index index) {
        return "parts of " + index.partitionOf().map(ObjectName::toString).orElse("none");
    }

    boolean hasForeignPartition(ObjectName table) {
        return withForeignPartitions.contains(table);
    }

    private void addForeign(Table foreign) {
        for (Optional<Table> it = partitioned(foreign); it.isPresent(); it = partitioned(it.get())) {
            withForeignPartitions.add(it.get().name());
        }
    }

    private Optional<Index> parentIndex(Index index) {
        return index.partitionOf()
                .flatMap(name -> find(new ObjectId(ObjectKind.INDEX, name.toString())))
                .map(Index.class::cast);
    }

    /** The table that a partition is one of. */
    Optional<Table> partitioned(Table partition) {
        return partition
                .partitionOf()
                .flatMap(name -> find(new ObjectId(ObjectKind.TABLE, name.toString())))
                .map(Table.class::cast);
    }

    static String stateOf(Trigger trigger) {
        return "state of " + trigger.id();
    }

    /** The trigger of a partitioned table that one of a partition is a clone of: the nearest that is read. */
    Optional<Trigger> triggerAbove(Trigger trigger) {
        Optional<Table> table = holder(trigger.id()).map(Table.class::cast).flatMap(this::partitioned);
        for (; table.isPresent(); table = partitioned(table.get())) {
            Optional<Trigger> above = table.get().triggers().stream()
                    .filter(it -> it.name().equals(trigger.name()))
                    .findFirst();
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }

    /** What makes and sets the triggers that this one is a clone of. */
    List<String> statesOfParents(Trigger trigger) {
        List<String> states = new ArrayList<>();
        Optional<Table> table = holder(trigger.id()).map(Table.class::cast).flatMap(this::partitioned);
        while (table.isPresent()) {
            ObjectId id =
                    new ObjectId(ObjectKind.TRIGGER, table.get().name() + "." + Identifiers.quote(trigger.name()));
            states.add(id.toString());
            find(id).ifPresent(it -> states.add(stateOf((Trigger) it)));
            table = partitioned(table.get());
        }
        return states;
    }

    static ObjectId constraintOf(Index index) {
        String name = index.constraint().map(Identifiers::quote).orElse("");
        return new ObjectId(ObjectKind.CONSTRAINT, index.table() + "." + name);
    }

    /** A named NOT NULL follows its column: the column says it where it comes or goes. */
    private static boolean isNotNullIn(NotNullConstraint constraint, SchemaParts other) {
        ObjectId column =
                new ObjectId(ObjectKind.COLUMN, constraint.table() + "." + Identifiers.quote(constraint.column()));
        return other.find(column).filter(it -> ((Column) it).notNull()).isPresent();
    }

    /** The columns of a view follow from its definition. */
    boolean isOfChangedView(SchemaObject part, SchemaParts other) {
        return holder(part.id())
                .filter(it -> it instanceof View view && differs(view, other))
                .isPresent();
    }

    private static boolean differs(View view, SchemaParts other) {
        return other.find(view.id())
                .filter(it -> !Meaning.isSame(((View) it).definition(), view.definition()))
                .isPresent();
    }
}
