package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Constraints, indexes and owned sequences that are missing under one name and there, with equal content, under
 * another.
 */
final class Renames {

    private final Map<ObjectId, SchemaObject> foundByExpected = new TreeMap<>();
    private final Map<ObjectId, SchemaObject> expectedByFound = new TreeMap<>();

    /** Pairs in the order of the names, so that both directions of a comparison pair the same. */
    Renames(SchemaParts expected, SchemaParts found) {
        Map<Object, List<SchemaObject>> candidates = new HashMap<>();
        Meaning foundMeaning = new Meaning(found);
        only(found, expected).forEach(object -> content(object, foundMeaning)
                .ifPresent(key ->
                        candidates.computeIfAbsent(key, k -> new ArrayList<>()).add(object)));
        Meaning expectedMeaning = new Meaning(expected);
        for (SchemaObject object : only(expected, found)) {
            List<SchemaObject> equals =
                    content(object, expectedMeaning).map(candidates::get).orElse(null);
            if (equals != null && !equals.isEmpty()) {
                pair(object, equals.remove(0));
            }
        }
    }

    private static List<SchemaObject> only(SchemaParts these, SchemaParts those) {
        return these.objects().values().stream()
                .filter(object -> !those.has(object.id()))
                .sorted(Comparator.comparing(SchemaObject::id))
                .toList();
    }

    private void pair(SchemaObject expected, SchemaObject found) {
        foundByExpected.put(expected.id(), found);
        expectedByFound.put(found.id(), expected);
    }

    /** What two objects must share to be one; empty for those that are known by their name alone. */
    private static Optional<Object> content(SchemaObject object, Meaning meaning) {
        if (object instanceof NotNullConstraint constraint) {
            return Optional.of(List.of("not null", constraint.table(), constraint.column()));
        }
        if (object instanceof Sequence sequence) {
            return sequence.ownedBy().map(column -> List.of("sequence", column));
        }
        if (object instanceof Constraint constraint) {
            return Optional.of(List.of(constraint.getClass(), constraint.table(), properties(object, meaning)));
        }
        if (object instanceof Index index) {
            return Optional.of(List.of("index", index.constraint().isPresent(), properties(object, meaning)));
        }
        return Optional.empty();
    }

    private static Map<String, Object> properties(SchemaObject object, Meaning meaning) {
        Map<String, Object> properties = meaning.of(object);
        properties.remove("comment");
        return properties;
    }

    Optional<SchemaObject> foundFor(ObjectId expected) {
        return Optional.ofNullable(foundByExpected.get(expected));
    }

    boolean isPaired(ObjectId id) {
        return foundByExpected.containsKey(id) || expectedByFound.containsKey(id);
    }

    /** The text of a default with the sequences of the expected schema in the place of their renamed ones. */
    String withExpectedSequences(String foundDefault) {
        String text = foundDefault;
        for (Map.Entry<ObjectId, SchemaObject> pair : expectedByFound.entrySet()) {
            if (pair.getValue() instanceof Sequence expected) {
                text = text.replace(
                        asRegclass(pair.getKey().name()),
                        asRegclass(expected.name().toString()));
            }
        }
        return text;
    }

    private static String asRegclass(String sequence) {
        return Identifiers.literal(sequence) + "::regclass";
    }
}
