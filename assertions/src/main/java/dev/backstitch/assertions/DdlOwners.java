package dev.backstitch.assertions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Tells which object each statement of the canonical DDL is about.
 *
 * <p>It reads how statements begin, and nothing else: they are written by Backstitch, always in the same way. Parts
 * belong to the object that holds them: columns, constraints, indexes, triggers, rules and policies to their table or
 * view, the sequence of an identity to its table, and all overloads of a routine to its name.
 */
final class DdlOwners {

    /** What shares its names: no table is called like a view of the same schema. */
    enum Space {
        RELATION,
        TYPE
    }

    private record Key(Space space, List<String> names) {}

    private final Map<Key, DdlOwner> made = new HashMap<>();
    private final Map<Key, DdlOwner> parts = new HashMap<>();

    private DdlOwners(List<String> statements) {
        statements.forEach(this::makes);
        statements.forEach(this::makesPart);
    }

    /** Groups statements by object: both keep the order in which they come. */
    static Map<DdlOwner, List<String>> group(List<String> statements) {
        DdlOwners owners = new DdlOwners(statements);
        Map<DdlOwner, List<String>> groups = new LinkedHashMap<>();
        statements.forEach(sql ->
                groups.computeIfAbsent(owners.of(sql), x -> new ArrayList<>()).add(sql));
        return groups;
    }

    private void makes(String sql) {
        for (DdlHead head : DdlHead.MAKING) {
            Matcher matcher = head.pattern().matcher(sql);
            if (matcher.lookingAt()) {
                List<String> names = DdlHead.names(matcher.group("name"));
                head.spaces().forEach(space -> made.put(new Key(space, names), new DdlOwner(head.kind(), names)));
                return;
            }
        }
    }

    private void makesPart(String sql) {
        Matcher matcher = DdlHead.PART.matcher(sql);
        if (!matcher.lookingAt()) {
            return;
        }
        List<String> table = DdlHead.names(matcher.group(matcher.group("table") == null ? "of" : "table"));
        String sequence = matcher.group("sequence");
        String index = matcher.group(matcher.group("part") == null ? "key" : "part");
        List<String> names =
                sequence == null ? List.of(table.get(0), DdlHead.names(index).get(0)) : DdlHead.names(sequence);
        parts.putIfAbsent(new Key(Space.RELATION, names), relation(table, "table"));
    }

    private DdlOwner of(String sql) {
        for (DdlHead head : DdlHead.ABOUT) {
            Matcher matcher = head.pattern().matcher(sql);
            if (matcher.lookingAt()) {
                return head.isNamed() ? named(head, matcher.group("name")) : new DdlOwner(head.kind(), List.of());
            }
        }
        Matcher matcher = DdlHead.ANY.matcher(sql);
        return matcher.lookingAt()
                ? new DdlOwner(DdlHead.kind(matcher.group("kind")), DdlHead.names(matcher.group("name")))
                : new DdlOwner("other", List.of());
    }

    private DdlOwner named(DdlHead head, String name) {
        if (head.isLiteral()) {
            return new DdlOwner(head.kind(), List.of(name));
        }
        List<String> names = DdlHead.names(name);
        if (head.spaces().contains(Space.RELATION)) {
            return relation(names.size() > 2 ? names.subList(0, 2) : names, head.kind());
        }
        return head.spaces().contains(Space.TYPE)
                ? made.getOrDefault(new Key(Space.TYPE, names), new DdlOwner(head.kind(), names))
                : new DdlOwner(head.kind(), names);
    }

    private DdlOwner relation(List<String> names, String kind) {
        Key key = new Key(Space.RELATION, names);
        DdlOwner owner = made.get(key);
        return owner != null ? owner : parts.getOrDefault(key, new DdlOwner(kind, names));
    }
}
