package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Index;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the indexes of a table or a materialised view.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class RelationIndexesAssert<SELF extends RelationIndexesAssert<SELF, A>, A>
        extends RelationColumnsAssert<SELF, A> {

    RelationIndexesAssert(@Nullable A actual, Class<?> selfType, Place<SchemaAssert> place) {
        super(actual, selfType, place);
    }

    private Parts<A, Index> indexes() {
        return new Parts<>(
                "index",
                "indexes",
                object -> relation(object).indexes(),
                index -> index.name().name(),
                Index::summary);
    }

    /**
     * Verifies that there is an index of that name. The indexes of constraints count.
     *
     * @param name the index, without its schema
     * @return this assertion object
     * @throws AssertionError if there is no such index
     */
    public SELF hasIndex(String name) {
        return hasPart(indexes(), name);
    }

    /**
     * Verifies that there is no index of that name.
     *
     * @param name the index, without its schema
     * @return this assertion object
     * @throws AssertionError if there is such an index
     */
    public SELF doesNotHaveIndex(String name) {
        return doesNotHavePart(indexes(), name);
    }

    /**
     * Verifies that there are the indexes of these names and no others, in any order. The indexes of constraints count.
     *
     * @param names the indexes, without their schema
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SELF hasOnlyIndexes(String... names) {
        return hasOnlyParts(indexes(), names);
    }

    /**
     * Goes to an index by its name.
     *
     * @param name the index, without its schema
     * @return the assertion on the index
     * @throws AssertionError if there is no such index
     */
    public IndexAssert<SELF> index(String name) {
        return toPart(indexes(), name, IndexAssert::new);
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
}
