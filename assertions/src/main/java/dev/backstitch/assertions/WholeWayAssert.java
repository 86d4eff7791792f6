package dev.backstitch.assertions;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.report.WholeWayText;
import dev.backstitch.engine.schema.Difference;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link WholeWay}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class WholeWayAssert extends BackstitchAssert<WholeWayAssert, WholeWay> {

    WholeWayAssert(@Nullable WholeWay actual, Sink sink) {
        super(actual, WholeWayAssert.class, sink);
    }

    /**
     * Verifies that the way from the newest state down to the empty database and up again was walked, and that each
     * state on it was the state it should be.
     *
     * @return this assertion object
     * @throws AssertionError if a migration failed, a state differs, or the way was not walked
     */
    public WholeWayAssert isReversible() {
        return check(way -> {
            if (way.isClean() && way.notWalked().isEmpty()) {
                return;
            }
            List<Difference> differences = way.outcomes().stream()
                    .flatMap(outcome -> outcome.findings().stream())
                    .map(Finding::difference)
                    .toList();
            String text = WholeWayText.render(way);
            throw error(
                    Message.of(text),
                    differences.isEmpty() ? "reversible" : DifferenceText.expected(differences),
                    differences.isEmpty() ? "not reversible" : DifferenceText.found(differences));
        });
    }

    @Override
    String subject(WholeWay way) {
        return "the whole way";
    }

    @Override
    String label(WholeWay way) {
        return "the whole way";
    }

    @Override
    String kind() {
        return "whole way";
    }

    @Override
    String summary(WholeWay way) {
        return String.join("\n", way.segments());
    }
}
