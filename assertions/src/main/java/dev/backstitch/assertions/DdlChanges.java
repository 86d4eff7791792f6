package dev.backstitch.assertions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What differs between two lists of statements, object by object.
 *
 * @param lines a line for each object, with {@code -} (missing), {@code +} (unexpected) or {@code ~} (changed) in
 *     front, and below it a line for each part; empty when only the order of the objects differs
 */
record DdlChanges(List<Change> lines) {

    private static final int MOST_OBJECTS = 30;
    private static final int MOST_PARTS = 10;

    DdlChanges {
        lines = List.copyOf(lines);
    }

    /**
     * One object that differs.
     *
     * @param sign the sign in front of it
     * @param owner the object
     * @param parts the lines below it
     */
    record Change(char sign, DdlOwner owner, List<String> parts) {

        Change {
            parts = List.copyOf(parts);
        }

        private String text() {
            Stream<String> shown = parts.stream().limit(MOST_PARTS);
            Stream<String> rest =
                    parts.size() > MOST_PARTS ? Stream.of("and " + (parts.size() - MOST_PARTS) + " more") : Stream.of();
            return "  " + sign + " " + owner
                    + Stream.concat(shown, rest).map(part -> "\n      " + part).collect(joining());
        }
    }

    static DdlChanges between(List<String> expected, List<String> found) {
        Map<DdlOwner, List<String>> before = DdlOwners.group(expected);
        Map<DdlOwner, List<String>> after = DdlOwners.group(found);
        Set<DdlOwner> owners = new LinkedHashSet<>(before.keySet());
        owners.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (DdlOwner owner : owners) {
            List<String> old = before.get(owner);
            List<String> now = after.get(owner);
            if (old == null || now == null) {
                changes.add(new Change(old == null ? '+' : '-', owner, List.of()));
            } else if (!old.equals(now)) {
                changes.add(new Change('~', owner, parts(old, now)));
            }
        }
        return new DdlChanges(changes);
    }

    private static List<String> parts(List<String> old, List<String> now) {
        Map<String, List<String>> before = old.stream().collect(groupingBy(DdlPart::of, LinkedHashMap::new, toList()));
        Map<String, List<String>> after = now.stream().collect(groupingBy(DdlPart::of, LinkedHashMap::new, toList()));
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<String> lines = names.stream()
                .filter(name -> !before.getOrDefault(name, List.of()).equals(after.getOrDefault(name, List.of())))
                .map(name -> (after.containsKey(name) ? before.containsKey(name) ? "~ " : "+ " : "- ") + name)
                .toList();
        return lines.isEmpty() ? List.of("~ order") : lines;
    }

    /** Such as {@code 2 objects differ}. */
    String count() {
        return switch (lines.size()) {
            case 0 -> "the objects come in another order";
            case 1 -> "1 object differs";
            default -> lines.size() + " objects differ";
        };
    }

    /** A paragraph of its own, empty when no object differs. */
    String paragraph() {
        Stream<String> shown = lines.stream().limit(MOST_OBJECTS).map(Change::text);
        Stream<String> rest = lines.size() > MOST_OBJECTS
                ? Stream.of("  and " + (lines.size() - MOST_OBJECTS) + " more")
                : Stream.of();
        String text = Stream.concat(shown, rest).collect(joining("\n"));
        return text.isEmpty() ? "" : "\n\n" + text;
    }
}
