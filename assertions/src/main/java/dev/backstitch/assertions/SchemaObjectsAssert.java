package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import java.util.Arrays;
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

    final SchemaAssert has(SchemaObjects<?> objects, String name) {
        return check(schema -> find(schema, objects, Names.qualified(name)));
    }

    final SchemaAssert hasNot(SchemaObjects<?> objects, String name) {
        return check(schema -> {
            ObjectName unwanted = Names.qualified(name);
            if (objects.find(schema, unwanted).isPresent()) {
                String what = objects.kind() + " " + unwanted;
                throw error(Message.of("Expecting schema not to have " + what + ", but it has."), "no " + what, what);
            }
        });
    }

    final SchemaAssert hasOnly(SchemaObjects<?> objects, String... names) {
        return check(schema -> {
            List<String> expected = Arrays.stream(names)
                    .map(Names::qualified)
                    .sorted()
                    .map(ObjectName::toString)
                    .toList();
            List<String> found =
                    objects.names(schema).stream().map(ObjectName::toString).toList();
            SetComparison comparison = new SetComparison(expected, found);
            if (!comparison.isEqual()) {
                throw error(
                        comparison.only("schema", objects.plural()),
                        String.join("\n", expected),
                        String.join("\n", found));
            }
        });
    }

    final <T, C> C to(
            SchemaObjects<T> objects, String name, BiFunction<@Nullable T, Place<SchemaAssert>, C> assertion) {
        ObjectName wanted = Names.qualified(name);
        return navigate(
                schema -> assertion.apply(find(schema, objects, wanted), below(objects.kind() + " " + wanted)),
                () -> assertion.apply(null, dead()));
    }

    private <T> T find(Schema schema, SchemaObjects<T> objects, ObjectName wanted) {
        return objects.find(schema, wanted)
                .orElseThrow(() -> error(
                        objects.missing(schema, wanted),
                        wanted.toString(),
                        Message.list(objects.names(schema).stream()
                                .map(ObjectName::toString)
                                .toList())));
    }
}
