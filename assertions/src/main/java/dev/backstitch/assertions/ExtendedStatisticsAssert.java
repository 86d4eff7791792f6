package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ExtendedStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on {@link ExtendedStatistics}.
 *
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ExtendedStatisticsAssert<P extends BackstitchAssert<?, ?>>
        extends OwnedAssert<ExtendedStatisticsAssert<P>, ExtendedStatistics, P> {

    ExtendedStatisticsAssert(@Nullable ExtendedStatistics actual, Place<P> place) {
        super(actual, ExtendedStatisticsAssert.class, place);
    }

    /**
     * Verifies what is counted.
     *
     * @param kinds all of {@code ndistinct}, {@code dependencies} and {@code mcv}, in any order; none for statistics on one expression
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public ExtendedStatisticsAssert<P> hasOnlyKinds(String... kinds) {
        return check(statistics -> only(statistics, "kinds", List.of(kinds), statistics.kinds()));
    }

    /**
     * Verifies what the statistics are on: columns first, in the order of the table, then expressions. Expressions compare
     * as those of {@linkplain CheckConstraintAssert#hasExpression check constraints} do.
     *
     * @param keys all columns and expressions
     * @return this assertion object
     * @throws AssertionError if they are on others
     */
    public ExtendedStatisticsAssert<P> isOn(String... keys) {
        return check(statistics -> {
            if (!same(List.of(keys), statistics.keys())) {
                String wanted = "(" + String.join(", ", keys) + ")";
                String found = "(" + String.join(", ", statistics.keys()) + ")";
                throw mismatch(statistics, "to be on " + wanted, "is on " + found, wanted, found);
            }
        });
    }

    private static boolean same(List<String> written, List<String> found) {
        return written.size() == found.size()
                && IntStream.range(0, found.size()).allMatch(i -> Expression.same(written.get(i), found.get(i)));
    }

    /**
     * Verifies the table or materialised view that the statistics are on.
     *
     * @param relation as {@code "users"} or {@code "app.users"}
     * @return this assertion object
     * @throws AssertionError if they are on another
     */
    public ExtendedStatisticsAssert<P> isOnRelation(String relation) {
        return value("relation", Names.qualified(relation), ExtendedStatistics::relation);
    }

    /**
     * Verifies the statistics target.
     *
     * @param target how fine the statistics are
     * @return this assertion object
     * @throws AssertionError if it is another, or the default one
     */
    public ExtendedStatisticsAssert<P> hasTarget(int target) {
        return setting("statistics target", target, ExtendedStatistics::target, "has the default one");
    }

    /**
     * Verifies that no statistics target is set.
     *
     * @return this assertion object
     * @throws AssertionError if one is set
     */
    public ExtendedStatisticsAssert<P> hasDefaultTarget() {
        return noSetting("to have the default statistics target", "statistics target", ExtendedStatistics::target);
    }

    @Override
    String subject(ExtendedStatistics statistics) {
        return statistics.id().toString();
    }

    @Override
    String label(ExtendedStatistics statistics) {
        return subject(statistics);
    }

    @Override
    String kind() {
        return "statistics";
    }

    @Override
    String summary(ExtendedStatistics statistics) {
        return statistics.summary();
    }

    @Override
    String owner(ExtendedStatistics statistics) {
        return statistics.owner();
    }

    @Override
    Optional<String> comment(ExtendedStatistics statistics) {
        return statistics.comment();
    }
}
