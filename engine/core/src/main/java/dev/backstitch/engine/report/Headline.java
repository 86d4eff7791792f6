package dev.backstitch.engine.report;

import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay.WayOutcome;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.schema.DifferenceClass;
import java.util.Locale;
import java.util.Optional;

/** The first line of each message: which step, and what is wrong with it. */
final class Headline {

    private Headline() {}

    static String of(TripOutcome trip) {
        return Characters.oneLine(trip.step().name() + " " + says(trip));
    }

    /** What the headline says after the name of the step. */
    private static String says(TripOutcome trip) {
        return switch (trip.verdict()) {
            case REVERSIBLE -> "is reversible" + because(trip.reason());
            case IRREVERSIBLE -> "is declared irreversible" + because(trip.reason());
            case UP_FAILED -> "cannot be applied" + because(trip.reason().or(() -> Optional.of("its up failed")));
            case DOWN_MISSING -> "has no down" + because(trip.reason().or(() -> missing(trip)));
            case DOWN_FAILED -> "cannot be reverted: its down failed.";
            case NOT_RESTORED ->
                onlyRowsDiffer(trip)
                        ? "is not reversible: the rows after down differ from the rows before up."
                        : "is not reversible: the schema after down differs from the schema before up.";
            case REAPPLY_FAILED -> "cannot be applied again: its up failed after its down.";
            case REAPPLY_DIFFERS ->
                "is not idempotent: the schema after the second up differs from the schema after the first.";
            case STALE_IRREVERSIBLE -> "is declared irreversible, yet its down restores the schema and loses no row.";
            case NOT_CHECKED -> "was not checked" + because(trip.reason());
        };
    }

    private static boolean onlyRowsDiffer(TripOutcome trip) {
        return trip.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .allMatch(finding -> finding.difference().differenceClass() == DifferenceClass.ROWS);
    }

    private static String because(Optional<String> reason) {
        return reason.map(text -> ": " + sentence(text)).orElse(".");
    }

    /** Ends a text with a full stop, unless it ends with a sign of its own. */
    static String sentence(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?") ? stripped : stripped + ".";
    }

    private static Optional<String> missing(TripOutcome trip) {
        return trip.step().migrations().stream()
                .map(Migration::reversal)
                .flatMap(reversal -> reversal instanceof Reversal.Missing missing
                        ? Optional.of(missing.what()).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }

    static String of(WayOutcome outcome) {
        String name = outcome.step().name();
        String direction = outcome.direction().word();
        String text = outcome.failure().isPresent()
                ? "the %s of %s failed on the whole way %s.".formatted(direction, name, direction)
                : "on the whole way %s, the schema after the %s of %s differs from the schema %s."
                        .formatted(direction, direction, name, expected(outcome.direction()));
        return Characters.oneLine(text);
    }

    private static String expected(Direction direction) {
        return direction == Direction.DOWN ? "before its up" : "after its first up";
    }

    /** Returns the verdict in words: {@code not restored}. */
    static String words(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
