package dev.backstitch.engine.report;

import dev.backstitch.engine.check.Step;
import dev.backstitch.engine.check.TripFailure;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay.WayOutcome;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.migration.Migration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Where a finding is to be mended. */
final class Places {

    private Places() {}

    /** Returns the line that an annotation stands at. */
    static Optional<Location> of(TripOutcome trip) {
        return trip.failure().flatMap(Places::of).or(() -> one(trip.step(), side(trip.verdict())));
    }

    static Optional<Location> of(WayOutcome outcome) {
        return outcome.failure().flatMap(Places::of).or(() -> one(outcome.step(), outcome.direction()));
    }

    private static Optional<Location> of(TripFailure failure) {
        return failure.failure()
                .location()
                .or(() -> failure.migration().location(failure.direction()))
                .or(() -> failure.migration().up());
    }

    private static Direction side(Verdict verdict) {
        return switch (verdict) {
            case NOT_RESTORED, DOWN_FAILED, DOWN_MISSING, REAPPLY_DIFFERS -> Direction.DOWN;
            case REVERSIBLE, IRREVERSIBLE, UP_FAILED, REAPPLY_FAILED, STALE_IRREVERSIBLE, NOT_CHECKED -> Direction.UP;
        };
    }

    private static Optional<Location> one(Step step, Direction direction) {
        return all(step, direction).stream().findFirst().or(() -> step.first().up());
    }

    /** Returns where the halves of a step begin, in the order in which they run. */
    static List<Location> all(Step step, Direction direction) {
        List<Migration> migrations = new ArrayList<>(step.migrations());
        if (direction == Direction.DOWN) {
            Collections.reverse(migrations);
        }
        return migrations.stream()
                .flatMap(migration -> migration.location(direction).stream())
                .toList();
    }
}
