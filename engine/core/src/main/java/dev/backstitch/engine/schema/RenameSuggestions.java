package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Difference.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses what was renamed: what is missing and what is unexpected in the same place, with the same or almost the same
 * content, where no other pair comes near.
 *
 * <p>Constraints and indexes are not guessed at: {@link Renames} knows them by their content.
 */
final class RenameSuggestions {

    /** How much better a pair must be than the next one: about a quarter of the letters of a name. */
    private static final double MARGIN = 0.25;

    /** More pairs than people can have meant, and than there is time for. */
    private static final int MOST_PAIRS = 40_000;

    private final SchemaParts expected;
    private final SchemaParts found;
    private final Meaning expectedMeaning;
    private final Meaning foundMeaning;
    private final Map<ObjectId, RenameSuggestion> suggestions = new HashMap<>();

    RenameSuggestions(SchemaParts expected, SchemaParts found, Meaning expectedMeaning, Meaning foundMeaning) {
        this.expected = expected;
        this.found = found;
        this.expectedMeaning = expectedMeaning;
        this.foundMeaning = foundMeaning;
    }

    /** The differences, with what is guessed of them. */
    List<Difference> addTo(List<Difference> differences) {
        Map<List<Object>, List<Likeness>> missing = group(differences, Change.MISSING, expected, expectedMeaning);
        Map<List<Object>, List<Likeness>> unexpected = group(differences, Change.UNEXPECTED, found, foundMeaning);
        missing.forEach((place, objects) -> match(objects, unexpected.getOrDefault(place, List.of())));
        return suggestions.isEmpty()
                ? differences
                : differences.stream().map(this::suggest).toList();
    }

    private Difference suggest(Difference difference) {
        return difference.change() == Change.CHANGED
                ? difference
                : difference.suggesting(Optional.ofNullable(suggestions.get(difference.object())));
    }

    private static Map<List<Object>, List<Likeness>> group(
            List<Difference> differences, Change change, SchemaParts schema, Meaning meaning) {
        Map<List<Object>, List<Likeness>> groups = new LinkedHashMap<>();
        for (Difference difference : differences) {
            if (difference.change() == change) {
                schema.find(difference.object())
                        .filter(RenameSuggestions::canBeRenamed)
                        .ifPresent(object -> groups.computeIfAbsent(place(object, difference), key -> new ArrayList<>())
                                .add(new Likeness(object, schema, meaning)));
            }
        }
        return groups;
    }

    private static boolean canBeRenamed(SchemaObject object) {
        boolean known =
                switch (object.id().kind()) {
                    case CONSTRAINT, INDEX -> false;
                    // Postgres has no statement for these, and a role is more than its attributes.
                    case EXTENSION, OPERATOR, ACCESS_METHOD, ROLE -> false;
                    default -> true;
                };
        return known && Properties.hasComponent(object, "name");
    }

    /** What a rename does not change: the kind of object, what holds it, its schema, the arguments of a routine. */
    private static List<Object> place(SchemaObject object, Difference difference) {
        String schema = Properties.component(object, "name") instanceof ObjectName name ? name.schema() : "";
        String arguments = object instanceof Routine routine ? routine.identityArguments() : "";
        return List.of(object.id().kind(), difference.parent(), schema, arguments);
    }

    /** Each takes its best, if it is also the best of that, and no other is nearly as good for one of them. */
    private void match(List<Likeness> missing, List<Likeness> unexpected) {
        if ((long) missing.size() * unexpected.size() > MOST_PAIRS) {
            return;
        }
        double[][] scores = new double[missing.size()][unexpected.size()];
        for (int i = 0; i < missing.size(); i++) {
            for (int j = 0; j < unexpected.size(); j++) {
                scores[i][j] = missing.get(i).to(unexpected.get(j)).orElse(-1.0);
            }
        }
        for (int i = 0; i < missing.size(); i++) {
            for (int j = 0; j < unexpected.size(); j++) {
                if (scores[i][j] >= 0 && isBest(scores, i, j)) {
                    suggest(missing.get(i), unexpected.get(j));
                }
            }
        }
    }

    private static boolean isBest(double[][] scores, int row, int column) {
        double best = scores[row][column] - MARGIN;
        for (int i = 0; i < scores.length; i++) {
            if (i != row && scores[i][column] > best) {
                return false;
            }
        }
        for (int j = 0; j < scores[row].length; j++) {
            if (j != column && scores[row][j] > best) {
                return false;
            }
        }
        return true;
    }

    private void suggest(Likeness missing, Likeness unexpected) {
        ObjectId from = unexpected.object().id();
        ObjectId to = missing.object().id();
        RenameSuggestion suggestion =
                new RenameSuggestion(to, from, missing.isExactly(unexpected), sql(unexpected.object(), missing.name()));
        suggestions.put(from, suggestion);
        suggestions.put(to, suggestion);
    }

    private static String sql(SchemaObject object, String name) {
        if (object instanceof Column column) {
            return "ALTER TABLE %s RENAME COLUMN %s TO %s"
                    .formatted(column.table(), Identifiers.quote(column.name()), Identifiers.quote(name));
        }
        return "ALTER " + SqlTarget.of(object) + " RENAME TO " + Identifiers.quote(name);
    }
}
