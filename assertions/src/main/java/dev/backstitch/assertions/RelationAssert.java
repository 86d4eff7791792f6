package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.Index;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what has columns and indexes: a table or a view.
 *
 * <p>Names of columns and indexes are taken as they stand: {@code column("firstName")} is what SQL calls
 * {@code "firstName"}.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class RelationAssert<SELF extends RelationAssert<SELF, A>, A>
        extends NestedAssert<SELF, A, SchemaAssert> {

    RelationAssert(@Nullable A actual, Class<?> selfType, Place<SchemaAssert> place) {
        super(actual, selfType, place);
    }

    abstract Relation relation(A object);

    /**
     * Verifies that there is a column.
     *
     * @param name the column
     * @return this assertion object
     * @throws AssertionError if there is no such column
     */
    public SELF hasColumn(String name) {
        return check(object -> findColumn(object, name));
    }

    /**
     * Verifies that there is no such column.
     *
     * @param name the column
     * @return this assertion object
     * @throws AssertionError if there is such a column
     */
    public SELF doesNotHaveColumn(String name) {
        return check(object -> {
            String unwanted = Names.simple(name);
            column(relation(object), unwanted).ifPresent(column -> {
                throw unwanted(object, "column " + Identifiers.quote(unwanted), "column", Summary.of(column));
            });
        });
    }

    /**
     * Verifies that there are these columns and no others, in any order.
     *
     * @param names the columns
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SELF hasOnlyColumns(String... names) {
        return check(object -> {
            SetComparison columns = columns(object, names);
            if (!columns.isEqual()) {
                throw lists(columns, columns.only(subject(object), "columns"));
            }
        });
    }

    /**
     * Verifies that there are exactly these columns, in this order.
     *
     * @param names the columns in their order
     * @return this assertion object
     * @throws AssertionError if one is missing, there are others, or their order differs
     */
    public SELF hasExactlyColumns(String... names) {
        return check(object -> {
            SetComparison columns = columns(object, names);
            if (!columns.expected().equals(columns.found())) {
                throw lists(columns, columns.exactly(subject(object), "columns"));
            }
        });
    }

    private SetComparison columns(A object, String... names) {
        return new SetComparison(
                Names.quote(Names.simpleAll(names)),
                Names.quote(relation(object).columnNames()));
    }

    final AssertionError lists(SetComparison comparison, Message message) {
        return error(message, String.join("\n", comparison.expected()), String.join("\n", comparison.found()));
    }

    /**
     * Goes to a column.
     *
     * @param name the column
     * @return the assertion on the column
     * @throws AssertionError if there is no such column
     */
    public ColumnAssert<SELF> column(String name) {
        return navigate(
                object -> new ColumnAssert<>(
                        findColumn(object, name), below("column " + Identifiers.quote(Names.simple(name)))),
                () -> new ColumnAssert<>(null, dead()));
    }

    private Column findColumn(A object, String name) {
        Relation relation = relation(object);
        String wanted = Names.simple(name);
        return column(relation, wanted)
                .orElseThrow(() -> missing(object, "column", "columns", wanted, relation.columnNames()));
    }

    private static Optional<Column> column(Relation relation, String name) {
        return relation.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    /**
     * Verifies that there is an index of that name. The indexes of constraints count.
     *
     * @param name the index, without its schema
     * @return this assertion object
     * @throws AssertionError if there is no such index
     */
    public SELF hasIndex(String name) {
        return check(object -> findIndex(object, name));
    }

    /**
     * Verifies that there is no index of that name.
     *
     * @param name the index, without its schema
     * @return this assertion object
     * @throws AssertionError if there is such an index
     */
    public SELF doesNotHaveIndex(String name) {
        return check(object -> {
            String unwanted = Names.simple(name);
            index(relation(object), unwanted).ifPresent(index -> {
                throw unwanted(object, "index " + Identifiers.quote(unwanted), "index", index.summary());
            });
        });
    }

    /**
     * Verifies that there are the indexes of these names and no others, in any order. The indexes of constraints count.
     *
     * @param names the indexes, without their schema
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SELF hasOnlyIndexes(String... names) {
        return check(object -> {
            SetComparison indexes = new SetComparison(
                    Names.quote(Names.simpleAll(names)),
                    Names.quote(relation(object).indexNames()));
            if (!indexes.isEqual()) {
                throw lists(indexes, indexes.only(subject(object), "indexes"));
            }
        });
    }

    /**
     * Goes to an index by its name.
     *
     * @param name the index, without its schema
     * @return the assertion on the index
     * @throws AssertionError if there is no such index
     */
    public IndexAssert<SELF> index(String name) {
        return navigate(
                object -> new IndexAssert<>(
                        findIndex(object, name), below("index " + Identifiers.quote(Names.simple(name)))),
                () -> new IndexAssert<>(null, dead()));
    }

    private Index findIndex(A object, String name) {
        Relation relation = relation(object);
        String wanted = Names.simple(name);
        return index(relation, wanted)
                .orElseThrow(() -> missing(object, "index", "indexes", wanted, relation.indexNames()));
    }

    private static Optional<Index> index(Relation relation, String name) {
        return relation.indexes().stream()
                .filter(index -> index.name().name().equals(name))
                .findFirst();
    }

    /**
     * Goes to the index on these columns or expressions.
     *
     * <pre><code>assertThat(schema).table("users").indexOn("lower(email)").isUnique().hasPredicate("active");</code>
     * </pre>
     *
     * @param keys all columns and expressions of the index, in their order
     * @return the assertion on the index
     * @throws AssertionError if there is no such index, or several
     */
    public IndexAssert<SELF> indexOn(String... keys) {
        IndexKeys wanted = new IndexKeys(keys);
        return navigate(
                object -> new IndexAssert<>(onlyIndexOn(object, wanted), below("index on " + wanted)),
                () -> new IndexAssert<>(null, dead()));
    }

    private Index onlyIndexOn(A object, IndexKeys keys) {
        List<Index> found = indexesOn(object, keys, index -> true);
        if (found.isEmpty()) {
            throw noIndexOn(object, "an index on " + keys, "it has none");
        }
        if (found.size() > 1) {
            String headline = "Expecting %s to have one index on %s, but it has %d: go to one of them with index(name)."
                    .formatted(subject(object), keys, found.size());
            throw error(
                    Message.of(headline).row("indexes", summaries(found)), "one index on " + keys, summaries(found));
        }
        return found.get(0);
    }

    /**
     * Verifies that there is a valid index on these columns or expressions, and no others. It may be partial.
     *
     * @param keys all columns and expressions of the index, in their order
     * @return this assertion object
     * @throws AssertionError if there is no such index
     */
    public SELF hasIndexOn(String... keys) {
        IndexKeys wanted = new IndexKeys(keys);
        return check(object -> {
            if (indexesOn(object, wanted, Index::valid).isEmpty()) {
                boolean invalid = !indexesOn(object, wanted, index -> true).isEmpty();
                throw noIndexOn(
                        object, "an index on " + wanted, invalid ? "the one that it has is invalid" : "it has none");
            }
        });
    }

    /**
     * Verifies that there is a valid unique index on these columns or expressions, and no others, over all rows: a
     * partial one leaves duplicates in.
     *
     * @param keys all columns and expressions of the index, in their order
     * @return this assertion object
     * @throws AssertionError if there is no such index
     */
    public SELF hasUniqueIndexOn(String... keys) {
        IndexKeys wanted = new IndexKeys(keys);
        return check(object -> {
            if (indexesOn(object, wanted, index -> whyNotUnique(index).isEmpty())
                    .isEmpty()) {
                String fact = indexesOn(object, wanted, index -> true).stream()
                        .map(index ->
                                "the one that it has is " + whyNotUnique(index).orElseThrow())
                        .findFirst()
                        .orElse("it has none");
                throw noIndexOn(object, "a unique index on " + wanted, fact);
            }
        });
    }

    private static Optional<String> whyNotUnique(Index index) {
        if (!index.unique()) {
            return Optional.of("not unique");
        }
        return index.valid() ? index.predicate().map(predicate -> "partial") : Optional.of("invalid");
    }

    private List<Index> indexesOn(A object, IndexKeys keys, Predicate<Index> filter) {
        return relation(object).indexes().stream()
                .filter(keys::areThoseOf)
                .filter(filter)
                .toList();
    }

    private AssertionError noIndexOn(A object, String what, String fact) {
        String indexes = summaries(relation(object).indexes());
        String headline = "Expecting %s to have %s, but %s.".formatted(subject(object), what, fact);
        return error(Message.of(headline).row("indexes", indexes), what, indexes);
    }

    private static String summaries(List<Index> indexes) {
        return indexes.isEmpty()
                ? "none"
                : String.join("\n", indexes.stream().map(Index::summary).toList());
    }

    final AssertionError missing(A object, String kind, String plural, String wanted, List<String> present) {
        return error(
                Missing.part(subject(object), kind, plural, wanted, present),
                Identifiers.quote(wanted),
                Message.list(Names.quote(present)));
    }

    final AssertionError unwanted(A object, String what, String kind, String summary) {
        String headline = "Expecting %s not to have %s, but it has.".formatted(subject(object), what);
        return error(Message.of(headline).row(kind, summary), "none", summary);
    }

    @Override
    final String subject(A object) {
        return relation(object).id().toString();
    }

    @Override
    final String label(A object) {
        return subject(object);
    }

    @Override
    final String summary(A object) {
        return Names.columns(relation(object).columnNames());
    }

    @Override
    final Optional<String> comment(A object) {
        return relation(object).comment();
    }
}
