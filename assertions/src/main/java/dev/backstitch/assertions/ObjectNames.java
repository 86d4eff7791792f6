package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.ObjectId;
import dev.backstitch.engine.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of objects and of their parts, as tests spell them.
 *
 * <p>{@code users.phone} can be the column of {@code public.users} or the table of a schema {@code users}; both are
 * meant, as are a table and a column of one name.
 *
 * @param names as they were given
 */
record ObjectNames(List<String> names) {

    ObjectNames {
        names = List.copyOf(names);
    }

    static ObjectNames of(String... names) {
        return new ObjectNames(Arrays.asList(names));
    }

    /** Whether the object that differs is one of these, or part of one. */
    boolean cover(Difference difference) {
        return mean(difference.object())
                || difference.parent().filter(this::mean).isPresent();
    }

    boolean mean(ObjectId object) {
        return names.stream()
                .anyMatch(name ->
                        name.equals(object.toString()) || spellings(name).anyMatch(object.name()::equals));
    }

    boolean areIn(Schema schema) {
        return schema.objects().anyMatch(object -> mean(object.id()));
    }

    private static Stream<String> spellings(String name) {
        int arguments = name.endsWith(")") ? name.indexOf('(') : -1;
        String path = arguments < 0 ? name : name.substring(0, arguments);
        String rest = arguments < 0 ? "" : name.substring(arguments);
        String quoted = DdlHead.names(path).stream().map(Identifiers::quote).collect(Collectors.joining("."));
        return Stream.of(quoted + rest, "public." + quoted + rest);
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
