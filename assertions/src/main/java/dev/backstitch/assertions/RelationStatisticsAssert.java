package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ExtendedStatistics;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the extended statistics on a table or a materialised view.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class RelationStatisticsAssert<SELF extends RelationStatisticsAssert<SELF, A>, A>
        extends RelationIndexesAssert<SELF, A> {

    RelationStatisticsAssert(@Nullable A actual, Class<?> selfType, Place<SchemaAssert> place) {
        super(actual, selfType, place);
    }

    private Parts<A, ExtendedStatistics> statistics() {
        return new Parts<>(
                "extended statistics",
                "extended statistics",
                this::statisticsOf,
                statistics -> statistics.name().name(),
                ExtendedStatistics::summary);
    }

    /** They are objects of the schema, and may live in another one than what they are on. */
    private List<ExtendedStatistics> statisticsOf(A object) {
        return andSchema().actual().others(ExtendedStatistics.class).stream()
                .filter(statistics -> statistics.relation().equals(relation(object).name()))
                .toList();
    }

    /**
     * Verifies that there are extended statistics of that name.
     *
     * @param name the name, without a schema
     * @return this assertion object
     * @throws AssertionError if there is no such extended statistics
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public SELF hasExtendedStatistics(String name) {
        return hasPart(statistics(), name);
    }

    /**
     * Verifies that there are no extended statistics of that name.
     *
     * @param name the name, without a schema
     * @return this assertion object
     * @throws AssertionError if there are such extended statistics
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public SELF doesNotHaveExtendedStatistics(String name) {
        return doesNotHavePart(statistics(), name);
    }

    /**
     * Verifies that there are these extended statistics and no others, in any order.
     *
     * @param names the names, without a schema; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public SELF hasOnlyExtendedStatistics(String... names) {
        return hasOnlyParts(statistics(), names);
    }

    /**
     * Goes to extended statistics.
     *
     * @param name the name, without a schema
     * @return the assertion on the extended statistics
     * @throws AssertionError if there is no such extended statistics
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public ExtendedStatisticsAssert<SELF> extendedStatistics(String name) {
        return toPart(statistics(), name, ExtendedStatisticsAssert::new);
    }
}
