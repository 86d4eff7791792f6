package dev.backstitch.engine.schema;

import dev.backstitch.engine.schema.Difference.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Matches the objects of two schemas by their ids, then compares them property by property. */
final class SchemaComparison {

    private final SchemaParts expected;
    private final SchemaParts found;
    private final Map<String, Integer> expectedUncovered;
    private final Map<String, Integer> foundUncovered;
    private final Renames renames;
    private final Meaning expectedMeaning;
    private final Meaning foundMeaning;
    private final List<Difference> differences = new ArrayList<>();

    SchemaComparison(Schema expected, Schema found) {
        this.expected = new SchemaParts(expected);
        this.found = new SchemaParts(found);
        this.expectedUncovered = expected.uncovered();
        this.foundUncovered = found.uncovered();
        this.expectedMeaning = new Meaning(this.expected);
        this.foundMeaning = new Meaning(this.found);
        this.renames = new Renames(this.expected, this.found);
    }

    SchemaDiff diff() {
        expected.objects().values().forEach(this::compareExpected);
        found.objects().values().forEach(this::compareFound);
        compareUncovered();
        return new SchemaDiff(DifferenceOrder.sorted(differences));
    }

    private void compareExpected(SchemaObject object) {
        Optional<SchemaObject> same = found.find(object.id());
        Optional<SchemaObject> renamed = renames.foundFor(object.id());
        if (same.isPresent()) {
            compare(object, same.get());
        } else if (renamed.isPresent()) {
            compareRenamed(object, renamed.get());
        } else if (!expected.isCarried(object, found)) {
            differences.add(new Difference(
                    object.id(),
                    holder(expected, object),
                    Change.MISSING,
                    Optional.empty(),
                    Optional.of(object.summary()),
                    Optional.empty(),
                    DifferenceClass.STRUCTURE));
        }
    }

    private void compareFound(SchemaObject object) {
        if (expected.has(object.id()) || renames.isPaired(object.id()) || found.isCarried(object, expected)) {
            return;
        }
        differences.add(new Difference(
                object.id(),
                holder(found, object),
                Change.UNEXPECTED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(object.summary()),
                object instanceof Extension ? DifferenceClass.EXTENSION : DifferenceClass.STRUCTURE));
    }

    /** What is only counted can still be seen to be left behind or lost. */
    private void compareUncovered() {
        Set<String> kinds = new TreeSet<>(expectedUncovered.keySet());
        kinds.addAll(foundUncovered.keySet());
        for (String kind : kinds) {
            int before = expectedUncovered.getOrDefault(kind, 0);
            int after = foundUncovered.getOrDefault(kind, 0);
            if (before != after) {
                differences.add(new Difference(
                        new ObjectId(ObjectKind.UNCOVERED, kind),
                        Optional.empty(),
                        Change.CHANGED,
                        Optional.of("number"),
                        Optional.of(Integer.toString(before)),
                        Optional.of(Integer.toString(after)),
                        DifferenceClass.STRUCTURE));
            }
        }
    }

    private static Optional<ObjectId> holder(SchemaParts schema, SchemaObject object) {
        return schema.holder(object.id()).map(SchemaObject::id);
    }

    private void compareRenamed(SchemaObject object, SchemaObject other) {
        if (!isIndexOfRenamedConstraint(object)) {
            boolean generated = GeneratedNames.looksGenerated(object) && GeneratedNames.looksGenerated(other);
            add(
                    object,
                    "name",
                    GeneratedNames.nameOf(object),
                    GeneratedNames.nameOf(other),
                    generated ? DifferenceClass.GENERATED_NAME : DifferenceClass.STRUCTURE);
        }
        compare(object, other);
    }

    /** A constraint and its index share their name: one difference, not two. */
    private boolean isIndexOfRenamedConstraint(SchemaObject object) {
        return object instanceof Index index
                && index.constraint().isPresent()
                && renames.isPaired(SchemaParts.constraintOf(index));
    }

    private void compare(SchemaObject object, SchemaObject other) {
        if (object.equals(other)) {
            return;
        }
        Map<String, Object> wanted = comparable(object, other);
        Map<String, Object> there = Properties.of(other);
        wanted.forEach((property, value) -> {
            Object otherValue = there.getOrDefault(property, Optional.empty());
            if (property.equals("grants")) {
                compareGrants(object, other);
            } else if (!isSame(object, other, property, value, otherValue)) {
                add(
                        object,
                        property,
                        Fragments.text(value),
                        Fragments.text(otherValue),
                        classify(object, other, property));
            }
        });
        if (object instanceof Table table && other instanceof Table otherTable) {
            compareColumnOrder(table, otherTable);
        }
    }

    /** A constraint of another type may have the same name: then the whole definition is what differs. */
    private Map<String, Object> comparable(SchemaObject object, SchemaObject other) {
        if (object.getClass() != other.getClass()) {
            add(
                    object,
                    "definition",
                    Optional.of(object.summary()),
                    Optional.of(other.summary()),
                    DifferenceClass.STRUCTURE);
            return Map.of();
        }
        Map<String, Object> properties = new LinkedHashMap<>(Properties.of(object));
        if (object instanceof Index index && index.constraint().isPresent() && isConstraintChanged(index)) {
            List.of("method", "unique", "nulls not distinct", "keys", "included", "predicate")
                    .forEach(properties::remove);
        }
        if (object instanceof Sequence sequence && sequence.identity()) {
            // The column says how it counts, and the table whose it is.
            List.of("type", "start", "increment", "min", "max", "cache", "cycle", "owner")
                    .forEach(properties::remove);
        }
        properties.keySet().removeIf(property -> isPassedOn(object, other, property));
        if (object instanceof Column && expected.isOfChangedView(object, found)) {
            List.of("type", "collation").forEach(properties::remove);
        }
        return properties;
    }

    /** What changed in the same way in a parent, or came or went with it. */
    private boolean isPassedOn(SchemaObject object, SchemaObject other, String property) {
        if (property.equals("partition of") && object instanceof Index index) {
            return expected.isMoved(index, found)
                    || index.partitionOf()
                            .filter(it -> renames.isPaired(new ObjectId(ObjectKind.INDEX, it.toString())))
                            .isPresent();
        }
        if (property.equals("inherited") && expected.isMoved(object, found)) {
            return true;
        }
        if (List.of("comment", "grants", "owner").contains(property)) {
            return false;
        }
        return expected.parentsOf(object).anyMatch(parent -> found.find(parent.id())
                .filter(it -> isSame(property, parent, object) && isSame(property, it, other))
                .isPresent());
    }

    private static boolean isSame(String property, SchemaObject one, SchemaObject other) {
        return one.getClass() == other.getClass()
                && Objects.equals(
                        Properties.of(one).get(property), Properties.of(other).get(property));
    }

    private boolean isConstraintChanged(Index index) {
        ObjectId id = SchemaParts.constraintOf(index);
        Optional<SchemaObject> before = expected.find(id);
        Optional<SchemaObject> after = found.find(id);
        return before.isPresent()
                && after.isPresent()
                && !expectedMeaning.of(before.get()).equals(foundMeaning.of(after.get()));
    }

    private boolean isSame(SchemaObject object, SchemaObject other, String property, Object value, Object otherValue) {
        return value.equals(otherValue)
                || isSameSequence(property, value, otherValue)
                || (Meaning.isSql(object, property)
                        && expectedMeaning
                                .of(object, property, value)
                                .equals(foundMeaning.of(other, property, otherValue)));
    }

    private boolean isSameSequence(String property, Object value, Object otherValue) {
        return property.equals("default")
                && value instanceof Optional<?> text
                && otherValue instanceof Optional<?> otherText
                && text.equals(otherText.map(it -> renames.withExpectedSequences((String) it)));
    }

    private static DifferenceClass classify(SchemaObject object, SchemaObject other, String property) {
        if (property.equals("comment")) {
            return DifferenceClass.COMMENT;
        }
        if (property.equals("owner")) {
            return DifferenceClass.OWNER;
        }
        if (object instanceof EnumType type && other instanceof EnumType otherType && property.equals("values")) {
            return isWithin(type.values(), otherType.values()) ? DifferenceClass.ENUM_VALUE : DifferenceClass.STRUCTURE;
        }
        if (object instanceof Routine routine
                && other instanceof Routine otherRoutine
                && property.equals("body")
                && RoutineBodies.differInWhitespaceOnly(routine.body(), otherRoutine.body())) {
            return DifferenceClass.FUNCTION_WHITESPACE;
        }
        return DifferenceClass.STRUCTURE;
    }

    private static boolean isWithin(List<String> values, List<String> more) {
        return more.stream().filter(values::contains).toList().equals(values);
    }

    private void compareGrants(SchemaObject object, SchemaObject other) {
        GrantComparison grants = new GrantComparison(
                expected.ownerOf(object), GrantComparison.of(object), found.ownerOf(other), GrantComparison.of(other));
        if (!grants.isEqual()) {
            add(
                    object,
                    "grants",
                    Fragments.text(grants.missing()),
                    Fragments.text(grants.unexpected()),
                    DifferenceClass.GRANT);
        }
    }

    private void compareColumnOrder(Table table, Table other) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        List<String> otherNames = other.columns().stream().map(Column::name).toList();
        List<String> order = names.stream().filter(otherNames::contains).toList();
        List<String> otherOrder = otherNames.stream().filter(names::contains).toList();
        if (!order.equals(otherOrder)) {
            add(
                    table,
                    "column order",
                    Optional.of(Fragments.names(order)),
                    Optional.of(Fragments.names(otherOrder)),
                    DifferenceClass.COLUMN_ORDER);
        }
    }

    private void add(
            SchemaObject object,
            String property,
            Optional<String> value,
            Optional<String> otherValue,
            DifferenceClass differenceClass) {
        differences.add(new Difference(
                object.id(),
                holder(expected, object),
                Change.CHANGED,
                Optional.of(property),
                value,
                otherValue,
                differenceClass));
    }
}
