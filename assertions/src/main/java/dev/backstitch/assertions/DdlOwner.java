package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;

/**
 * The object that a statement of the canonical DDL makes, or makes a part of.
 *
 * @param kind what it is, as reports print it: {@code table}, {@code enum}
 * @param names its name and what that is in, unquoted; empty for what has none
 */
record DdlOwner(String kind, List<String> names) {

    DdlOwner {
        names = List.copyOf(names);
    }

    /** Returns {@code table public.users}, as reports print it. */
    @Override
    public String toString() {
        return names.isEmpty() ? kind : names.stream().map(DdlOwner::quoted).collect(joining(".", kind + " ", ""));
    }

    /** Operators and what is made of several names, such as {@code (a AS b)}, are no identifiers. */
    private static String quoted(String name) {
        boolean symbol = !name.isEmpty() && "(+-*/<>=~!@#%^&|`?".indexOf(name.charAt(0)) >= 0;
        return symbol || name.startsWith("FOR ") ? name : Identifiers.quote(name);
    }
}
