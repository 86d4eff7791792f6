package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Routine;
import dev.backstitch.engine.schema.RoutineKind;
import dev.backstitch.engine.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Routines of some kinds, by name and argument types: {@code app.add(int, int)}. Without parentheses a name means all
 * that have it.
 *
 * @param kind the word for one
 * @param plural the word for several
 * @param kinds which of the four
 */
record Routines(String kind, String plural, Set<RoutineKind> kinds) implements Lookup<Routine> {

    static final Routines FUNCTIONS =
            new Routines("function", "functions", Set.of(RoutineKind.FUNCTION, RoutineKind.WINDOW));
    static final Routines PROCEDURES = new Routines("procedure", "procedures", Set.of(RoutineKind.PROCEDURE));
    static final Routines AGGREGATES = new Routines("aggregate", "aggregates", Set.of(RoutineKind.AGGREGATE));
    static final Routines ALL = new Routines("routine", "routines", Set.of(RoutineKind.values()));

    /** Writes a name with argument types: none when none are given, which means any. */
    static String signature(String name, String... types) {
        return types.length == 0 ? name : name + "(" + String.join(", ", types) + ")";
    }

    static String word(RoutineKind kind) {
        return kind == RoutineKind.WINDOW ? "window function" : kind.name().toLowerCase(Locale.ROOT);
    }

    static String withArticle(RoutineKind kind) {
        return (kind == RoutineKind.AGGREGATE ? "an " : "a ") + word(kind);
    }

    @Override
    public String shown(String written) {
        Signature signature = Signature.of(written);
        return signature.name() + (signature.typed() ? "(" + String.join(", ", signature.types()) + ")" : "");
    }

    @Override
    public List<Routine> matching(Schema schema, String written) {
        Signature wanted = Signature.of(written);
        return all(schema).filter(wanted::matches).toList();
    }

    private Stream<Routine> all(Schema schema) {
        return schema.routines().stream().filter(routine -> kinds.contains(routine.routineKind()));
    }

    @Override
    public List<String> shownNames(Schema schema) {
        return all(schema).map(routine -> routine.id().name()).toList();
    }

    /** Compares signatures when one is written, and names otherwise. */
    @Override
    public SetComparison only(Schema schema, String... written) {
        boolean typed = Arrays.stream(written).anyMatch(text -> Signature.of(text).typed());
        List<String> found = typed
                ? shownNames(schema)
                : all(schema).map(routine -> routine.name().toString()).distinct().toList();
        List<String> expected = Arrays.stream(written)
                .flatMap(text -> typed ? signatures(schema, text) : Stream.of(shown(text)))
                .sorted()
                .toList();
        return new SetComparison(expected, found);
    }

    private Stream<String> signatures(Schema schema, String written) {
        List<Routine> matching = matching(schema, written);
        return matching.isEmpty()
                ? Stream.of(shown(written))
                : matching.stream().map(routine -> routine.id().name());
    }

    @Override
    public Message missing(Schema schema, String written) {
        Signature wanted = Signature.of(written);
        List<Routine> matching = matching(schema, written);
        if (!matching.isEmpty()) {
            return Message.of("Expecting schema to have one %s %s, but it has %d of that name: say the argument types."
                            .formatted(kind, wanted.name(), matching.size()))
                    .row(plural, Message.list(shownNames(matching)));
        }
        Message message = Message.of("Expecting schema to have %s %s, but it has no such %s."
                .formatted(kind, shown(written), kind));
        schema.routines().stream()
                .filter(routine -> !kinds.contains(routine.routineKind()) && wanted.matches(routine))
                .forEach(it -> message.row("exists as", word(it.routineKind()) + " " + it.id().name()));
        message.names("exists with", shownNames(all(schema).filter(it -> it.name().equals(wanted.name())).toList()));
        message.names("exists in", all(schema)
                .filter(it -> it.name().name().equals(wanted.name().name()) && !it.name().equals(wanted.name()))
                .map(it -> "schema " + it.name().schema() + ": " + it.id().name())
                .toList());
        List<String> names = all(schema).map(it -> it.name().toString()).distinct().toList();
        if (!names.contains(wanted.name().toString())) {
            Missing.suggestShown(message, wanted.name().toString(), names);
        }
        return message.row(plural, Message.list(shownNames(schema)));
    }

    private static List<String> shownNames(List<Routine> routines) {
        return routines.stream().map(routine -> routine.id().name()).toList();
    }

    /** Takes {@code SETOF int} for {@code SETOF integer}; what is no plain type is compared but for white space. */
    static boolean sameResult(String written, String found) {
        String prefix = "SETOF ";
        boolean set = found.startsWith(prefix);
        if (set && written.toUpperCase(Locale.ROOT).startsWith(prefix)) {
            return TypeName.same(written.substring(prefix.length()), found.substring(prefix.length()));
        }
        return sameSource(written, found) || !set && TypeName.same(written, found);
    }

    static boolean sameSource(String written, String found) {
        return source(written).equals(source(found));
    }

    /** The text with one space where there is white space, and none around it. */
    static String source(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /**
     * What a test writes.
     *
     * @param typed whether types were written, be it none: {@code f()}
     */
    private record Signature(ObjectName name, boolean typed, List<String> types) {

        static Signature of(String written) {
            int open = written.indexOf('(');
            if (open < 0 || !written.endsWith(")")) {
                return new Signature(Names.qualified(written), false, List.of());
            }
            return new Signature(
                    Names.qualified(written.substring(0, open)),
                    true,
                    list(written.substring(open + 1, written.length() - 1)));
        }

        boolean matches(Routine routine) {
            if (!routine.name().equals(name)) {
                return false;
            }
            List<String> found = list(routine.identityArguments());
            if (!typed || found.equals(types)) {
                return true;
            }
            boolean same = found.size() == types.size();
            for (int i = 0; same && i < found.size(); i++) {
                same = TypeName.same(types.get(i), found.get(i));
            }
            return same;
        }

        /** Splits at commas that are neither in quotes nor in parentheses. */
        private static List<String> list(String text) {
            List<String> parts = new ArrayList<>();
            int depth = 0;
            boolean quoted = false;
            int begin = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                quoted ^= c == '"';
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == ',' && depth == 0 && !quoted) {
                    parts.add(text.substring(begin, i).strip());
                    begin = i + 1;
                }
            }
            if (!text.isBlank()) {
                parts.add(text.substring(begin).strip());
            }
            return List.copyOf(parts);
        }
    }
}
