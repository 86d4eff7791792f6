package dev.backstitch.engine.report;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.check.TripFailure;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay.WayOutcome;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.schema.Difference.Change;
import dev.backstitch.engine.schema.KnownCauses;
import dev.backstitch.engine.schema.ObjectKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Known causes: why a migration fails or does not come back, as far as SQLSTATE and differences tell. */
final class Advice {

    private static final Set<String> EXISTS = Set.of("42P07", "42710", "42701", "42P06", "42723");
    private static final Set<String> UNDEFINED = Set.of("42P01", "42704", "42703", "42883", "3F000");

    private Advice() {}

    static List<String> of(TripOutcome trip) {
        if (trip.verdict() == Verdict.UP_FAILED && trip.failure().isEmpty()) {
            return List.of(KnownCauses.INVALID_INDEX);
        }
        return of(trip.failure(), trip.verdict() == Verdict.REAPPLY_FAILED, trip.findings());
    }

    static List<String> of(WayOutcome outcome) {
        return of(outcome.failure(), outcome.direction() == Direction.UP, outcome.findings());
    }

    private static List<String> of(Optional<TripFailure> failure, boolean again, List<Finding> findings) {
        if (failure.isPresent()) {
            return Stream.concat(of(failure.get(), again).stream(), leftBehind(failure.get(), findings))
                    .toList();
        }
        boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return KnownCauses.of(findings.stream()
                .filter(finding -> !errors || finding.severity() == Severity.ERROR)
                .map(Finding::difference)
                .toList());
    }

    /** Explains the index that a failed migration left behind. */
    private static Stream<String> leftBehind(TripFailure failure, List<Finding> findings) {
        boolean concurrently = failure.failure()
                .excerpt()
                .filter(line -> line.toUpperCase(Locale.ROOT).contains("CONCURRENTLY"))
                .isPresent();
        return concurrently
                        && findings.stream()
                                .map(Finding::difference)
                                .anyMatch(it ->
                                        it.object().kind() == ObjectKind.INDEX && it.change() == Change.UNEXPECTED)
                ? Stream.of(KnownCauses.INVALID_INDEX)
                : Stream.empty();
    }

    private static Optional<String> of(TripFailure failure, boolean again) {
        if (failure.failure().environment()) {
            return Optional.of("This Postgres lacks something that the migration needs: choose another"
                    + " with the key postgres in backstitch.yaml.");
        }
        if (isReplacedView(failure)) {
            return Optional.of("CREATE OR REPLACE VIEW can only add columns behind those that are there: drop the view,"
                    + " and create it again.");
        }
        return failure.failure().sqlState().flatMap(state -> of(state, failure.direction(), again));
    }

    /** Other states of an invalid definition do not concern views; a word of the statement tells them apart. */
    private static boolean isReplacedView(TripFailure failure) {
        return failure.failure().sqlState().filter("42P16"::equals).isPresent()
                && (failure.failure().message().contains("view")
                        || failure.failure()
                                .excerpt()
                                .filter(line -> line.toUpperCase(Locale.ROOT).contains("REPLACE VIEW"))
                                .isPresent());
    }

    private static Optional<String> of(String sqlState, Direction direction, boolean again) {
        if (EXISTS.contains(sqlState)) {
            return Optional.of(exists(direction, again));
        }
        if (UNDEFINED.contains(sqlState)) {
            return Optional.of(undefined(direction));
        }
        return Optional.ofNullable(
                switch (sqlState) {
                    case "55P04" ->
                        "A new enum value cannot be used in the transaction that adds it: move ALTER TYPE ... ADD VALUE"
                                + " into a migration of its own.";
                    case "25001" ->
                        "This statement cannot run inside a transaction: give it a migration of its own"
                                + " that runs without one.";
                    case "2BP01" ->
                        "Other objects depend on what it drops: drop them first, in the reverse order of the up.";
                    case "0A000", "58P01" ->
                        direction == Direction.UP
                                ? "This Postgres cannot do what the migration asks for: see whether it is another"
                                        + " version than in production, or lacks an extension."
                                : null;
                    case "23505", "23P01" ->
                        again
                                ? "The rows of the first up are still there: let the down delete what the up inserts."
                                : "Rows that are there already stand in the way: deal with them before the constraint.";
                    case "57014", "55P03" -> "A timeout ended it: see the key timeouts in backstitch.yaml.";
                    default -> null;
                });
    }

    private static String exists(Direction direction, boolean again) {
        if (direction == Direction.DOWN) {
            return "The down makes what is there already: the up does not drop it, or an earlier statement made it.";
        }
        return again
                ? "The down leaves it behind: drop it there."
                : "It is there already: an earlier migration or the init script makes it.";
    }

    private static String undefined(Direction direction) {
        return direction == Direction.DOWN
                ? "The down names what is not there: the up does not make it, or under another name,"
                        + " and a name without quotes is folded to lower case."
                : "No earlier migration makes it under this name, and a name without quotes is folded to lower case.";
    }
}
