package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One kind of the objects whose names have no schema in front: those that the whole database has, and those that are
 * named by what they are about, as casts are.
 *
 * @param kind the word for one
 * @param plural the word for several
 * @param all all of them
 * @param name the name of one, spelled as messages do
 * @param shown spells a written name as messages do
 * @param named whether a written name means the object
 */
record NamedObjects<T>(
        String kind,
        String plural,
        Function<Schema, List<T>> all,
        Function<T, String> name,
        UnaryOperator<String> shown,
        BiPredicate<T, String> named)
        implements Lookup<T> {

    @Override
    public String shown(String written) {
        return shown.apply(written);
    }

    @Override
    public List<T> matching(Schema schema, String written) {
        return all.apply(schema).stream()
                .filter(object -> named.test(object, written))
                .toList();
    }

    @Override
    public List<String> shownNames(Schema schema) {
        return all.apply(schema).stream().map(name).toList();
    }

    @Override
    public SetComparison only(Schema schema, String... written) {
        List<String> expected = Arrays.stream(written)
                .map(text -> matching(schema, text).stream().findFirst().map(name).orElseGet(() -> shown(text)))
                .sorted()
                .toList();
        return new SetComparison(expected, shownNames(schema));
    }

    @Override
    public Message missing(Schema schema, String written) {
        List<String> there = shownNames(schema);
        Message message = Message.of("Expecting schema to have %s %s, but it %s."
                .formatted(
                        kind,
                        shown(written),
                        matching(schema, written).isEmpty() ? "has no such " + kind : "has several of that name"));
        return Missing.suggestShown(message, shown(written), there).row(plural, Message.list(there));
    }
}
