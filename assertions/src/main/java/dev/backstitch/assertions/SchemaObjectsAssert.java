package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import java.util.List;
import java.util.function.BiFunction;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What is asserted of every kind of object that has a name in a schema.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaObjectsAssert extends BackstitchAssert<SchemaAssert, Schema> {

    SchemaObjectsAssert(@Nullable Schema actual, Sink sink) {
        super(actual, SchemaAssert.class, sink);
    }

    final SchemaAssert has(Lookup<?> objects, String name) {
        return check(schema -> {
            if (objects.matching(schema, name).isEmpty()) {
                throw missing(schema, objects, name);
            }
        });
    }

    final SchemaAssert hasAll(Lookup<?> objects, String... names) {
        return check(schema -> {
            for (String name : names) {
                if (objects.matching(schema, name).isEmpty()) {
                    throw missing(schema, objects, name);
                }
            }
        });
    }

    final SchemaAssert hasNot(Lookup<?> objects, String name) {
        return check(schema -> {
            if (!objects.matching(schema, name).isEmpty()) {
                String what = objects.kind() + " " + objects.shown(name);
                throw error(Message.of("Expecting schema not to have " + what + ", but it has."), "no " + what, what);
            }
        });
    }

    final SchemaAssert hasOnly(Lookup<?> objects, String... names) {
        return check(schema -> {
            SetComparison comparison = objects.only(schema, names);
            if (!comparison.isEqual()) {
                throw error(
                        comparison.only("schema", objects.plural()),
                        String.join("\n", comparison.expected()),
                        String.join("\n", comparison.found()));
            }
        });
    }

    final <T, C> C to(Lookup<T> objects, String name, BiFunction<@Nullable T, Place<SchemaAssert>, C> assertion) {
        return navigate(
                schema -> assertion.apply(
                        find(schema, objects, name), below(objects.kind() + " " + objects.shown(name))),
                () -> assertion.apply(null, dead()));
    }

    private <T> T find(Schema schema, Lookup<T> objects, String name) {
        List<T> matching = objects.matching(schema, name);
        if (matching.size() != 1) {
            throw missing(schema, objects, name);
        }
        return matching.get(0);
    }

    private AssertionError missing(Schema schema, Lookup<?> objects, String name) {
        return error(
                objects.missing(schema, name), objects.shown(name), Message.list(objects.shownNames(schema)));
    }
}
