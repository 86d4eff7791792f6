package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made again from the text that Postgres deparsed is the same, whatever Postgres then makes of the text. */
class DeparsedAgainTests {

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void checks(int major) throws SQLException {
        List<String> expressions = lines("expressions.txt");
        try (KitchenSink sink = base(major)) {
            each(
                    expressions,
                    (i, sql) -> sink.execute("ALTER TABLE base ADD CONSTRAINT c%d CHECK (%s)".formatted(i, sql)));

            assertUnchangedWhenMadeAgain(sink, CheckConstraint.class::isInstance, expressions.size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void policies(int major) throws SQLException {
        List<String> expressions = lines("expressions.txt");
        try (KitchenSink sink = base(major)) {
            each(
                    expressions,
                    (i, sql) -> sink.execute(
                            "CREATE POLICY p%d ON base USING (%s) WITH CHECK (f AND (%s))".formatted(i, sql, sql)));

            assertUnchangedWhenMadeAgain(sink, Policy.class::isInstance, expressions.size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void views(int major) throws SQLException {
        List<String> queries = lines("queries.txt");
        try (KitchenSink sink = base(major)) {
            each(queries, (i, sql) -> sink.execute("CREATE VIEW w%d AS %s".formatted(i, sql)));
            sink.execute("CREATE MATERIALIZED VIEW mv AS SELECT v FROM base WHERE v IN ('a', 'b') AND"
                    + " n BETWEEN 1 AND 2 AND f");

            assertUnchangedWhenMadeAgain(
                    sink, it -> it instanceof View view && !view.name().name().equals("v0"), queries.size() + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void everything_else_that_holds_an_expression(int major) throws SQLException {
        try (KitchenSink sink = base(major)) {
            sink.execute(KitchenSink.resource("expressions-elsewhere.sql"));

            assertUnchangedWhenMadeAgain(sink, DeparsedAgainTests::isElsewhere, 14);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void publications(int major) throws SQLException {
        try (KitchenSink sink = base(major)) {
            sink.execute(
                    "CREATE PUBLICATION rows FOR TABLE base WHERE (i BETWEEN 1 AND 2 AND f AND v = 'a' AND t IN ('a', 'b'))");

            assertUnchangedWhenMadeAgain(sink, Publication.class::isInstance, 1);
        }
    }

    private static boolean isElsewhere(SchemaObject object) {
        return object instanceof Trigger
                || object instanceof ExclusionConstraint
                || (object instanceof Index index && index.constraint().isEmpty())
                || (object instanceof Domain domain && !domain.name().name().startsWith("d"))
                || (object instanceof Routine routine && routine.name().name().startsWith("with_"))
                || (object instanceof Column column && column.name().startsWith("last_"))
                || (object instanceof Table table && table.name().name().startsWith("p"));
    }

    private interface Numbered {
        void run(int number, String line);
    }

    private static void each(List<String> lines, Numbered action) {
        IntStream.range(0, lines.size()).forEach(i -> action.run(i, lines.get(i)));
    }

    private static List<String> lines(String resource) {
        return KitchenSink.resource(resource).lines().toList();
    }

    private static KitchenSink base(int major) {
        KitchenSink sink = KitchenSink.empty(major);
        sink.execute(KitchenSink.resource("expressions-base.sql"));
        return sink;
    }

    /** Twice: what Postgres makes of its own text, and what it makes of that. */
    private static void assertUnchangedWhenMadeAgain(KitchenSink sink, Predicate<SchemaObject> which, int atLeast) {
        Schema first = sink.read();
        makeAgain(sink, first, which, atLeast);
        Schema second = sink.read();
        makeAgain(sink, second, which, atLeast);
        Schema third = sink.read();

        assertThat(second).as("Postgres deparses some of it in another way").isNotEqualTo(first);
        assertThat(DiffText.render(first.diff(second))).isEmpty();
        assertThat(DiffText.render(second.diff(third))).isEmpty();
        assertThat(DiffText.render(third.diff(first))).isEmpty();
    }

    private static void makeAgain(KitchenSink sink, Schema schema, Predicate<SchemaObject> which, int atLeast) {
        List<SchemaObject> objects = schema.objects().filter(which).toList();
        assertThat(objects).hasSizeGreaterThanOrEqualTo(atLeast);
        objects.forEach(object -> sink.execute(drop(object)));
        objects.forEach(object -> sink.execute(Ddl.create(object)));
    }

    private static String drop(SchemaObject object) {
        return object instanceof Table table ? "DROP TABLE IF EXISTS " + table.name() : SqlTarget.drop(object);
    }
}
