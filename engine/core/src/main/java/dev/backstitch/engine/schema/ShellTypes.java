package dev.backstitch.engine.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Types that need functions which need the type: it is declared first, as a shell that those functions wait for, and
 * nothing else does.
 */
final class ShellTypes {

    private final Map<String, Set<String>> typesByFunction = new HashMap<>();

    void add(SchemaObject object) {
        if (object instanceof BaseType type) {
            type.attributes()
                    .forEach(attribute -> DdlOrder.names(attribute).forEach(function -> add(function, type.name())));
        } else if (object instanceof RangeType type) {
            type.canonical().ifPresent(function -> add(function, type.name()));
        }
    }

    private void add(String function, ObjectName type) {
        typesByFunction.computeIfAbsent(function, it -> new HashSet<>()).add(type.toString());
    }

    /** The statement that makes the shell, for types that need one. */
    static Optional<DdlStatement> of(SchemaObject object, int stage) {
        boolean needed = object instanceof BaseType
                || (object instanceof RangeType range && range.canonical().isPresent());
        String name = object.id().name();
        return needed
                ? Optional.of(new DdlStatement(stage, shell(name), "CREATE TYPE " + name, "", true))
                : Optional.empty();
    }

    /** A name that no object has, so that nothing else mentions it. */
    static String shell(String type) {
        return "\"(shell)\".\"" + type.replace("\"", "\"\"") + "\"";
    }

    /** What a function must wait for: of its own type the shell. */
    String mentions(Routine routine, String mentions) {
        Set<String> types = typesByFunction.getOrDefault(routine.name().toString(), Set.of());
        return types.isEmpty()
                ? mentions
                : DdlOrder.replaceNames(mentions, name -> types.contains(name) ? shell(name) : name);
    }
}
