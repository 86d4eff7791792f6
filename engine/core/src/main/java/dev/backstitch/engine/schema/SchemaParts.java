package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All objects of a schema by their ids, and which table or view holds which. */
final class SchemaParts {

    private final Map<ObjectId, SchemaObject> objects = new LinkedHashMap<>();
    private final Map<ObjectId, SchemaObject> holders = new HashMap<>();

    SchemaParts(Schema schema) {
        schema.objects().forEach(this::add);
    }

    private void add(SchemaObject object) {
        objects.put(object.id(), object);
        object.parts().forEach(part -> holders.put(part.id(), object));
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
        if (object instanceof Sequence sequence && sequence.ownedBy().isPresent()) {
            return !other.has(new ObjectId(ObjectKind.COLUMN, sequence.ownedBy().get()));
        }
        if (object instanceof NotNullConstraint constraint) {
            return !isNotNullIn(constraint, other);
        }
        return object instanceof Column column && (isOfChangedView(object, other) || isInherited(column, other));
    }

    /** A column that came or went with that of a parent table. */
    private boolean isInherited(Column column, SchemaParts other) {
        return holder(column.id())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> parents(table)
                        .map(parent -> new ObjectId(ObjectKind.COLUMN, parent + "." + Identifiers.quote(column.name())))
                        .anyMatch(id -> has(id) && !other.has(id)))
                .isPresent();
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
