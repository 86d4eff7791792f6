package dev.backstitch.engine.check;

import dev.backstitch.engine.check.TripOutcome.States;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.Difference.Change;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.ObjectId;
import dev.backstitch.engine.schema.ObjectKind;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaDiff;
import dev.backstitch.engine.tool.AppliedMigration;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.StepFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One round trip over one step, from a standpoint before it: up, down and up again. */
final class Trip {

    private static final String FOREIGN_ROLES =
            "it changes roles, which belong to the whole server, and this server is not ours: use an embedded server or a"
                    + " container, or allow it with --allow-cluster-changes";

    private final Standpoint standpoint;
    private final Step step;
    private final Judge judge;
    private final String historyTable;
    private final Set<String> warnings = new LinkedHashSet<>();
    private final List<String> waived = new ArrayList<>();
    private Duration up = Duration.ZERO;
    private Duration down = Duration.ZERO;
    private @Nullable Schema after;
    private List<AppliedMigration> appliedReached = List.of();
    private boolean lost;

    Trip(Standpoint standpoint, Step step, Judge judge, String historyTable) {
        this.standpoint = standpoint;
        this.step = step;
        this.judge = judge;
        this.historyTable = historyTable;
    }

    /**
     * What a trip found, and how it left the standpoint.
     *
     * @param outcome what it found
     * @param after the schema after the first up; null when that failed
     * @param applied what the history table said after the first up
     * @param lost whether the standpoint is no longer where the first up led
     */
    record Result(TripOutcome outcome, @Nullable Schema after, List<AppliedMigration> applied, boolean lost) {

        /** Copies the list. */
        Result {
            applied = List.copyOf(applied);
        }
    }

    Result run(Schema before) {
        TripOutcome outcome = goUp(before);
        return new Result(outcome, after, appliedReached, lost);
    }

    private TripOutcome goUp(Schema before) {
        List<AppliedMigration> appliedBefore = standpoint.applied();
        RowCounts rowsBefore = standpoint.rows();
        try {
            Standpoint.Move move = standpoint.up(step);
            up = move.elapsed();
            warnOf(move);
        } catch (StepFailedException e) {
            lost = true;
            return failed(e.failure().environment() ? Verdict.NOT_CHECKED : Verdict.UP_FAILED, e, before);
        }
        if (standpoint.changedForeignRoles()) {
            lost = true;
            return outcome(Verdict.NOT_CHECKED, FOREIGN_ROLES, foreignRoles(), List.of(), null);
        }
        Schema reached = standpoint.schema();
        after = reached;
        List<String> invalid = invalidIndexes(before, reached);
        if (!invalid.isEmpty()) {
            lost = true;
            return outcome(
                    Verdict.UP_FAILED,
                    "its up succeeded, but left %s invalid".formatted(String.join(", ", invalid)),
                    null,
                    List.of(),
                    null);
        }
        appliedReached = standpoint.applied();
        return new Return(before, reached, appliedBefore, rowsBefore).judged();
    }

    /** The half of the trip after a successful up. */
    private final class Return {

        private final Schema before;
        private final Schema reached;
        private final List<AppliedMigration> appliedBefore;
        private final RowCounts rowsBefore;
        private final RowCounts rowsReached = standpoint.rows();

        Return(Schema before, Schema reached, List<AppliedMigration> appliedBefore, RowCounts rowsBefore) {
            this.before = before;
            this.reached = reached;
            this.appliedBefore = appliedBefore;
            this.rowsBefore = rowsBefore;
        }

        TripOutcome judged() {
            for (Migration migration : step.migrations()) {
                if (migration.reversal() instanceof Reversal.Missing missing) {
                    return downMissing(missing.what());
                }
            }
            Optional<Reversal.Irreversible> irreversible = step.migrations().stream()
                    .map(Migration::reversal)
                    .flatMap(reversal ->
                            reversal instanceof Reversal.Irreversible declared ? Stream.of(declared) : Stream.empty())
                    .findFirst();
            if (irreversible.isPresent()) {
                return oneWay(irreversible.get().reason());
            }
            if (!step.migrations().stream()
                    .allMatch(migration -> migration.reversal().hasDown())) {
                return nothingToUndo();
            }
            return thereAndBack();
        }

        private TripOutcome downMissing(String what) {
            String reason = before.equals(reached)
                    ? what
                            + "; its up changes no schema: declare it with backstitch:nothing-to-undo if no row needs it either"
                    : what;
            return outcome(Verdict.DOWN_MISSING, reason, null, List.of(), null);
        }

        private TripOutcome nothingToUndo() {
            SchemaDiff diff = before.diff(reached);
            Judge.Weighed weighed = judge.afterDown(step, diff);
            if (!weighed.hasErrors()) {
                return outcome(Verdict.REVERSIBLE, "declared to leave nothing to undo", null, List.of(), null);
            }
            return outcome(
                    Verdict.DOWN_MISSING,
                    "it is declared to leave nothing to undo, but its up changes the schema",
                    null,
                    weighed.findings(),
                    new States(before, reached));
        }

        private TripOutcome oneWay(String reason) {
            if (!step.migrations().stream()
                    .allMatch(migration -> migration.reversal().hasDown())) {
                return outcome(Verdict.IRREVERSIBLE, reason, null, List.of(), null);
            }
            lost = true;
            try {
                Standpoint.Move move = standpoint.down(step);
                down = move.elapsed();
                boolean restored = move.statements() > 0
                        && !before.equals(reached)
                        && !judge.afterDown(step, before.diff(standpoint.schema()))
                                .hasErrors()
                        && rowsBefore.areKeptIn(standpoint.rows());
                return restored
                        ? outcome(
                                Verdict.STALE_IRREVERSIBLE,
                                "it is declared irreversible (%s), yet its down restores the schema and loses no row"
                                        .formatted(reason),
                                null,
                                List.of(),
                                null)
                        : outcome(Verdict.IRREVERSIBLE, reason, null, List.of(), null);
            } catch (StepFailedException e) {
                return outcome(Verdict.IRREVERSIBLE, reason, null, List.of(), null);
            }
        }

        private TripOutcome thereAndBack() {
            Judge.Weighed afterDown;
            Schema restored;
            try {
                Standpoint.Move move = standpoint.down(step);
                down = move.elapsed();
                warnOf(move);
                if (move.statements() == 0) {
                    tryToReturn();
                    return downMissing("its down ran no SQL");
                }
                restored = standpoint.schema();
                List<Difference> rows = rowsBefore.differences(standpoint.rows(), before, restored);
                afterDown = withHistory(
                        judge.afterDown(step, before.diff(restored), rows), appliedBefore, standpoint.applied());
            } catch (StepFailedException e) {
                lost = true;
                return failed(e.failure().environment() ? Verdict.NOT_CHECKED : Verdict.DOWN_FAILED, e, reached);
            }
            waived.addAll(afterDown.waived());
            if (afterDown.hasErrors()) {
                tryToReturn();
                return outcome(Verdict.NOT_RESTORED, null, null, afterDown.findings(), new States(before, restored));
            }
            return upAgain(restored, afterDown.findings());
        }

        /** After a difference the verdict stands; the second up only tells whether the next trip needs a clean copy. */
        private void tryToReturn() {
            try {
                standpoint.up(step);
                lost = !reached.equals(standpoint.schema())
                        || !rowsReached.equals(standpoint.rows())
                        || !appliedReached.equals(standpoint.applied());
            } catch (StepFailedException e) {
                warnings.add("its second up fails too: " + e.failure().message());
                lost = true;
            }
        }

        private TripOutcome upAgain(Schema restored, List<Finding> downWarnings) {
            try {
                warnOf(standpoint.up(step));
            } catch (StepFailedException e) {
                lost = true;
                return failed(Verdict.REAPPLY_FAILED, e, restored);
            }
            Schema reapplied = standpoint.schema();
            Judge.Weighed weighed =
                    withHistory(judge.betweenUps(step, reached.diff(reapplied)), appliedReached, standpoint.applied());
            waived.addAll(weighed.waived());
            lost = !reached.equals(reapplied) || !rowsReached.equals(standpoint.rows());
            if (weighed.hasErrors()) {
                return outcome(Verdict.REAPPLY_DIFFERS, null, null, weighed.findings(), new States(reached, reapplied));
            }
            List<Finding> findings = new ArrayList<>(downWarnings);
            findings.addAll(weighed.findings());
            return outcome(Verdict.REVERSIBLE, null, null, findings, null);
        }
    }

    private Judge.Weighed withHistory(
            Judge.Weighed weighed, List<AppliedMigration> expected, List<AppliedMigration> found) {
        if (expected.equals(found)) {
            return weighed;
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                new Difference(
                        new ObjectId(ObjectKind.TABLE, historyTable),
                        Optional.empty(),
                        Change.CHANGED,
                        Optional.of("rows"),
                        Optional.of(history(expected)),
                        Optional.of(history(found)),
                        DifferenceClass.STRUCTURE),
                Severity.ERROR));
        findings.addAll(weighed.findings());
        return new Judge.Weighed(findings, weighed.waived());
    }

    private static String history(List<AppliedMigration> applied) {
        return applied.isEmpty()
                ? "no migration"
                : String.join(
                        ", ",
                        applied.stream()
                                .map(row -> row.details().isEmpty() ? row.version() : row.version() + row.details())
                                .toList());
    }

    private TripFailure foreignRoles() {
        StepFailure failure = new StepFailure(
                FOREIGN_ROLES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                step.last().up(),
                Optional.empty(),
                Optional.empty(),
                true);
        return new TripFailure(step.last(), Direction.UP, failure);
    }

    private static List<String> invalidIndexes(Schema before, Schema reached) {
        List<String> known = indexes(before)
                .filter(index -> !index.valid())
                .map(index -> index.name().toString())
                .toList();
        return indexes(reached)
                .filter(index -> !index.valid())
                .map(index -> index.name().toString())
                .filter(name -> !known.contains(name))
                .toList();
    }

    private static Stream<Index> indexes(Schema schema) {
        return Stream.concat(
                schema.tables().stream().flatMap(table -> table.indexes().stream()),
                schema.views().stream().flatMap(view -> view.indexes().stream()));
    }

    private void warnOf(Standpoint.Move move) {
        warnings.addAll(move.warnings());
        move.leaks()
                .forEach(leak -> warnings.add("leaves %s = %s behind in its session"
                        .formatted(leak.what(), leak.value().isEmpty() ? "''" : leak.value())));
    }

    /**
     * A failed migration may have left something behind: what differs from the state before it is shown with the error.
     */
    private TripOutcome failed(Verdict verdict, StepFailedException e, Schema expected) {
        Schema found = standpoint.schema();
        List<Finding> leftBehind = expected.diff(found).differences().stream()
                .map(difference -> new Finding(difference, Severity.ERROR))
                .toList();
        return outcome(
                verdict,
                verdict == Verdict.NOT_CHECKED
                        ? "the environment lacks something: " + e.failure().message()
                        : null,
                new TripFailure(e.migration(), e.direction(), e.failure()),
                leftBehind,
                leftBehind.isEmpty() ? null : new States(expected, found));
    }

    private TripOutcome outcome(
            Verdict verdict,
            @Nullable String reason,
            @Nullable TripFailure failure,
            List<Finding> findings,
            @Nullable States states) {
        return new TripOutcome(
                step,
                verdict,
                Optional.ofNullable(reason),
                Optional.ofNullable(failure),
                findings,
                List.copyOf(warnings),
                waived,
                Optional.ofNullable(states),
                up,
                down,
                false,
                Optional.empty());
    }
}
