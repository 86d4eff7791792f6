package dev.backstitch.engine.schema;

import dev.backstitch.engine.deparse.DeparsedSql;
import dev.backstitch.engine.schema.Difference.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renames what is there where that leaves nothing to be done.
 *
 * <p>To drop a column or table and make it anew under the expected name loses its rows. Only what differs in nothing
 * else is renamed; whether it is the same object or one that merely looks the same, the schema is then the expected
 * one. What refers to it by name follows by itself.
 */
final class RepairByRename {

    private final List<RenameSuggestion> renames;

    /** Both must be among the differences: one alone may be there because the other is to stay. */
    RepairByRename(Collection<Difference> differences) {
        Set<ObjectId> unexpected = differences.stream()
                .filter(it -> it.change() == Change.UNEXPECTED)
                .map(Difference::object)
                .collect(Collectors.toSet());
        renames = differences.stream()
                .filter(it -> it.change() == Change.MISSING)
                .flatMap(it -> it.suggestion().stream())
                .filter(it -> it.exact() && unexpected.contains(it.found()))
                .toList();
    }

    List<String> statements() {
        return renames.stream().map(RenameSuggestion::sql).toList();
    }

    /** Whether a difference is gone once all is renamed. */
    boolean covers(Difference difference) {
        return switch (difference.change()) {
            case MISSING -> renames.stream().anyMatch(it -> it.expected().equals(difference.object()));
            case UNEXPECTED -> renames.stream().anyMatch(it -> it.found().equals(difference.object()));
            case CHANGED -> !renames.isEmpty() && follows(difference);
        };
    }

    private boolean follows(Difference difference) {
        Optional<List<String>> wanted = difference.expected().flatMap(DeparsedSql::tokens);
        Optional<List<String>> there = difference.found().flatMap(DeparsedSql::tokens);
        return wanted.isPresent()
                && there.isPresent()
                && wanted.get().equals(renamed(there.get(), difference.parent()));
    }

    private List<String> renamed(List<String> tokens, Optional<ObjectId> table) {
        List<String> result = new ArrayList<>(tokens);
        for (RenameSuggestion rename : renames) {
            replace(result, name(rename.found()), name(rename.expected()));
            if (isColumnOf(rename, table)) {
                Collections.replaceAll(result, last(rename.found()), last(rename.expected()));
            }
        }
        return result;
    }

    /** What belongs to a table names its columns without it. */
    private static boolean isColumnOf(RenameSuggestion rename, Optional<ObjectId> table) {
        return rename.found().kind() == ObjectKind.COLUMN
                && table.filter(it -> rename.found().name().startsWith(it.name() + "."))
                        .isPresent();
    }

    private static List<String> name(ObjectId id) {
        return DeparsedSql.tokens(id.name()).orElse(List.of(id.name()));
    }

    private static String last(ObjectId id) {
        List<String> name = name(id);
        return name.get(name.size() - 1);
    }

    private static void replace(List<String> tokens, List<String> from, List<String> to) {
        for (int at = Collections.indexOfSubList(tokens, from); at >= 0; ) {
            tokens.subList(at, at + from.size()).clear();
            tokens.addAll(at, to);
            int next = Collections.indexOfSubList(tokens.subList(at + to.size(), tokens.size()), from);
            at = next < 0 ? -1 : at + to.size() + next;
        }
    }
}
