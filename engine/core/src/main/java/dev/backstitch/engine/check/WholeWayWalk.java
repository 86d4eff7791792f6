package dev.backstitch.engine.check;

import dev.backstitch.engine.check.WholeWay.WayOutcome;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.tool.StepFailedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The way from the newest state down to the empty database and up again, in segments: a step that cannot be reverted,
 * or whose trip was red, ends one, and the next begins on a clean copy below it.
 */
final class WholeWayWalk {

    private final IntFunction<Standpoint> standpoints;
    private final IntFunction<Schema> states;
    private final Judge judge;
    private final CheckSettings settings;
    private final boolean allSelected;
    private final List<WayOutcome> outcomes = new ArrayList<>();
    private final Set<Difference> reported = new HashSet<>();

    WholeWayWalk(
            IntFunction<Standpoint> standpoints,
            IntFunction<Schema> states,
            Judge judge,
            CheckSettings settings,
            boolean allSelected) {
        this.standpoints = standpoints;
        this.states = states;
        this.judge = judge;
        this.settings = settings;
        this.allSelected = allSelected;
    }

    WholeWay walk(List<Step> steps, List<TripOutcome> trips) {
        if (!settings.walk().whole()) {
            return notWalked("only the stairs were walked");
        }
        if (!allSelected) {
            return notWalked("not all migrations were selected");
        }
        trips.forEach(trip -> trip.findings().forEach(finding -> reported.add(finding.difference())));
        List<Segment> segments = segments(steps, trips);
        // The newest first, as the stairs end there; then the oldest first, so that clean copies are moved on.
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i == 0 ? 0 : segments.size() - i);
            walkSegment(steps, segment.begin(), segment.end());
        }
        return segments.isEmpty()
                ? notWalked("no two neighbouring migrations come back")
                : new WholeWay(
                        outcomes,
                        segments.stream().map(segment -> segment.text(steps)).toList(),
                        Optional.empty());
    }

    /** The steps from begin to before end. */
    private record Segment(int begin, int end) {

        String text(List<Step> steps) {
            return "%s to %s"
                    .formatted(steps.get(end - 1).name(), steps.get(begin).name());
        }
    }

    /** The newest first. */
    private List<Segment> segments(List<Step> steps, List<TripOutcome> trips) {
        List<Segment> segments = new ArrayList<>();
        int end = steps.size();
        while (end > 0) {
            int begin = end;
            while (begin > 0 && comesBack(trips.get(begin - 1))) {
                begin--;
            }
            if (end - begin > (settings.walk().stairs() ? 1 : 0)) {
                segments.add(new Segment(begin, end));
            }
            end = begin == end ? end - 1 : begin;
        }
        return segments;
    }

    private static WholeWay notWalked(String reason) {
        return new WholeWay(List.of(), List.of(), Optional.of(reason));
    }

    private boolean comesBack(TripOutcome trip) {
        boolean hasDown = trip.step().migrations().stream()
                .allMatch(migration -> migration.reversal().hasDown());
        return hasDown && (settings.walk().stairs() ? trip.verdict() == Verdict.REVERSIBLE : true);
    }

    private void walkSegment(List<Step> steps, int begin, int end) {
        List<Schema> expected =
                IntStream.rangeClosed(begin, end).mapToObj(states).toList();
        Standpoint here = standpoints.apply(end);
        for (int i = end - 1; i >= begin; i--) {
            if (!take(here, steps.get(i), Direction.DOWN, expected.get(i - begin))) {
                return;
            }
        }
        for (int i = begin; i < end; i++) {
            if (!take(here, steps.get(i), Direction.UP, expected.get(i + 1 - begin))) {
                return;
            }
        }
    }

    private boolean take(Standpoint here, Step step, Direction direction, Schema expected) {
        try {
            if (direction == Direction.DOWN) {
                here.down(step);
            } else {
                here.up(step);
            }
        } catch (StepFailedException e) {
            outcomes.add(new WayOutcome(
                    step,
                    direction,
                    Optional.of(new TripFailure(e.migration(), e.direction(), e.failure())),
                    List.of()));
            return false;
        }
        List<Finding> findings = judge.afterDown(step, expected.diff(here.schema())).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> reported.add(finding.difference()))
                .toList();
        if (!findings.isEmpty()) {
            outcomes.add(new WayOutcome(step, direction, Optional.empty(), findings));
        }
        return true;
    }
}
