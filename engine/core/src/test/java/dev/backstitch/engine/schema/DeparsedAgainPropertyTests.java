package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.backstitch.engine.deparse.DeparsedSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Generated conditions, deparsed by Postgres, made again from that, and changed at random. */
class DeparsedAgainPropertyTests {

    private static final List<KitchenSink> SINKS = new ArrayList<>();

    @BeforeContainer
    static void make_tables_with_rows() {
        for (int major : List.of(14, 18)) {
            KitchenSink sink = KitchenSink.empty(major);
            sink.execute(
                    """
                    CREATE TABLE g (v varchar(3), t text, n numeric(6,2), i int, s smallint, f boolean, c char(3), d date);
                    INSERT INTO g SELECT v, left(v || i, 2), i / 2.0, i, i + 1, f, v, date '2020-01-01' + i
                    FROM unnest(ARRAY['a', 'b', 'ab', NULL]::text[]) v, unnest(ARRAY[0, 1, 2, NULL]) i,
                        unnest(ARRAY[true, false, NULL]) f;
                    ALTER TABLE g ENABLE ROW LEVEL SECURITY""");
            SINKS.add(sink);
        }
    }

    @AfterContainer
    static void drop_the_databases() throws SQLException {
        for (KitchenSink sink : SINKS) {
            sink.close();
        }
        SINKS.clear();
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void what_is_made_again_does_not_differ(@ForAll("manyConditions") List<String> conditions) {
        for (KitchenSink sink : SINKS) {
            sink.execute("DROP TABLE IF EXISTS made; CREATE TABLE made (LIKE g)");
            for (int i = 0; i < conditions.size(); i++) {
                sink.execute("ALTER TABLE made ADD CONSTRAINT c%d CHECK (%s)".formatted(i, conditions.get(i)));
            }
            Schema first = sink.read();
            Schema second = madeAgain(sink, first);
            Schema third = madeAgain(sink, second);

            assertThat(DiffText.render(first.diff(second))).isEmpty();
            assertThat(DiffText.render(third.diff(first))).isEmpty();
        }
    }

    private static Schema madeAgain(KitchenSink sink, Schema schema) {
        schema.objects().filter(CheckConstraint.class::isInstance).forEach(it -> {
            sink.execute(SqlTarget.drop(it));
            sink.execute(Ddl.create(it));
        });
        return sink.read();
    }

    /** Each pair of parentheses left out, each AND made OR, each cast left out: nearly all of it is seen to differ. */
    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 20)
    void what_is_taken_for_the_same_is_the_same_for_every_row(@ForAll("conditions") String condition)
            throws SQLException {
        KitchenSink sink = SINKS.get(SINKS.size() - 1);
        String deparsed = deparsed(sink, condition);
        String normal = DeparsedSql.normal(deparsed, columns());
        List<String> taken = Changed.all(deparsed).stream()
                .filter(it -> DeparsedSql.normal(it, columns()).equals(normal))
                .toList();
        assumeThat(taken).isNotEmpty();

        Optional<String> expected = values(sink, deparsed);
        for (String changed : taken) {
            assertThat(values(sink, changed)).as(changed).isEqualTo(expected);
        }
    }

    private static Set<String> columns() {
        return Set.of("v", "t", "n", "i", "s", "f", "c", "d");
    }

    private static String deparsed(KitchenSink sink, String condition) {
        sink.execute("DROP POLICY IF EXISTS p ON g; CREATE POLICY p ON g USING (" + condition + ")");
        try (Statement statement = sink.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polname = 'p'")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(condition, e);
        }
    }

    /** Empty where the text is no valid SQL. */
    private static Optional<String> values(KitchenSink sink, String condition) throws SQLException {
        try (Statement statement = sink.connection().createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT array_agg((" + condition + ") ORDER BY ctid)::text FROM g")) {
            rows.next();
            return Optional.of(rows.getString(1));
        } catch (SQLException e) {
            if (e.getSQLState().startsWith("42") || e.getSQLState().startsWith("22")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** A text with one change. */
    private static final class Changed {

        private Changed() {}

        static List<String> all(String sql) {
            List<String> tokens = DeparsedSql.tokens(sql).orElseThrow();
            return IntStream.range(0, tokens.size())
                    .mapToObj(i -> changed(new ArrayList<>(tokens), i))
                    .flatMap(Optional::stream)
                    .map(changed -> String.join(" ", changed))
                    .toList();
        }

        private static Optional<List<String>> changed(List<String> tokens, int at) {
            switch (tokens.get(at)) {
                case "(" -> {
                    tokens.remove(closing(tokens, at));
                    tokens.remove(at);
                }
                case "AND" -> tokens.set(at, "OR");
                case "OR" -> tokens.set(at, "AND");
                case "::" -> {
                    tokens.remove(at);
                    while (at < tokens.size() && tokens.get(at).matches("[a-z]+|\\[|\\]")) {
                        tokens.remove(at);
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
            return Optional.of(tokens);
        }

        private static int closing(List<String> tokens, int open) {
            int depth = 0;
            for (int i = open; i < tokens.size(); i++) {
                depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            throw new IllegalArgumentException(String.join(" ", tokens));
        }
    }

    @Provide
    Arbitrary<List<String>> manyConditions() {
        return conditions().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> conditions() {
        return condition(3);
    }

    private static Arbitrary<String> condition(int depth) {
        Arbitrary<String> simple = simple();
        if (depth == 0) {
            return simple;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> condition(depth - 1));
        Arbitrary<String> chain = Combinators.combine(
                        inner.list().ofMinSize(2).ofMaxSize(4),
                        Arbitraries.of(" AND ", " OR "),
                        Arbitraries.of(true, false))
                .as((parts, word, wrapped) ->
                        wrapped ? "(" + String.join(")" + word + "(", parts) + ")" : String.join(word, parts));
        return Arbitraries.oneOf(
                simple,
                chain,
                chain.map(it -> "(" + it + ")"),
                inner.map(it -> "NOT (" + it + ")"),
                inner.map(it -> "(" + it + ") IS NOT FALSE"),
                Combinators.combine(inner, inner, inner).as("CASE WHEN %s THEN %s ELSE %s END"::formatted));
    }

    private static Arbitrary<String> simple() {
        return Arbitraries.oneOf(
                text().flatMap(it -> texts().map(list -> it + " IN (" + list + ")")),
                text().flatMap(it -> texts().map(list -> it + " NOT IN (" + list + ")")),
                Combinators.combine(text(), texts(), Arbitraries.of("text", "varchar", "varchar(2)", "char(2)"))
                        .as("%s = ANY (ARRAY[%s]::%s[])"::formatted),
                Combinators.combine(text(), texts(), Arbitraries.of("text", "varchar", "varchar(2)", "char(2)"))
                        .as("%s::text <> ALL (ARRAY[%s]::%s[]::text[])"::formatted),
                Combinators.combine(text(), Arbitraries.of("LIKE 'a%'", "~ '^[ab]+$'", "= 'a'", "IS NULL", "> t"))
                        .as((one, test) -> one + " " + test),
                Combinators.combine(number(), number(), number()).as("%s BETWEEN %s AND %s"::formatted),
                Combinators.combine(number(), number(), number()).as("%s NOT BETWEEN SYMMETRIC %s AND %s"::formatted),
                Combinators.combine(number(), Arbitraries.of("=", "<>", "<", ">="), number())
                        .as("%s %s %s"::formatted),
                Combinators.combine(number(), number().list().ofMinSize(1).ofMaxSize(3))
                        .as((one, list) -> one + " IN (" + String.join(", ", list) + ")"),
                Combinators.combine(number(), number(), Arbitraries.of("numeric", "bigint", "numeric(4,1)"))
                        .as("%s = ANY (ARRAY[%s, 1]::int[]::%s[])"::formatted),
                Arbitraries.of(
                        "f",
                        "f IS TRUE",
                        "(i, s) = (1, 2)",
                        "(i, v) IN ((1, 'a'), (2, 'b'))",
                        "d IN" + " ('2020-01-01', '2020-01-02')",
                        "d BETWEEN '2020-01-01' AND '2020-01-02'",
                        "true"));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of("'a'", "'b'", "'it''s'", "NULL")), Tuple.of(1, text()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join(", ", list));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.of(
                "v",
                "t",
                "c",
                "lower(v)",
                "v || 'x'",
                "(v || t)",
                "coalesce(v, 'z')",
                "left(t, 1)",
                "v::varchar(2)",
                "CASE WHEN f THEN v ELSE t END",
                "i::text",
                "nullif(v, 'a')");
    }

    private static Arbitrary<String> number() {
        return Arbitraries.of(
                "i",
                "s",
                "n",
                "0",
                "1",
                "2.5",
                "-1",
                "(i + s)",
                "i * (s - 1)",
                "- i",
                "length(v)",
                "n::int",
                "coalesce(i, 0)",
                "n / 2",
                "i % 2");
    }
}
