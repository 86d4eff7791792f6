package dev.backstitch.assertions;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.TripFailure;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.schema.Difference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a round trip found. */
final class TripMessage {

    private TripMessage() {}

    /** The name of the migration and the verdict on the first line, then what was found. */
    static String of(TripOutcome outcome) {
        return headline(outcome) + details(outcome.failure(), outcome.findings());
    }

    private static String headline(TripOutcome outcome) {
        String name = outcome.step().name();
        String because = outcome.reason().map(reason -> ": " + reason).orElse("");
        return switch (outcome.verdict()) {
            case REVERSIBLE -> name + " is reversible.";
            case IRREVERSIBLE -> name + " is irreversible" + because + ".";
            case UP_FAILED -> name + " is not reversible: the up failed.";
            case DOWN_MISSING -> name + " is not reversible: the down is missing" + because + ".";
            case DOWN_FAILED -> name + " is not reversible: the down failed.";
            case NOT_RESTORED ->
                name + " is not reversible: the schema after down differs from the schema before up.";
            case REAPPLY_FAILED -> name + " is not reversible: the second up failed.";
            case REAPPLY_DIFFERS ->
                name + " is not reversible: the schema after the second up differs from the schema after the first up.";
            case STALE_IRREVERSIBLE ->
                name + " is declared irreversible, yet its down restores the schema" + because + ".";
            case NOT_CHECKED -> name + " was not checked" + because + ".";
        };
    }

    /** What was wanted of a trip, in front of what it found. */
    static String instead(String wanted, TripOutcome outcome) {
        return "%s %s: %s".formatted(outcome.step().name(), wanted, of(outcome));
    }

    static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(WholeWay way) {
        StringBuilder text = new StringBuilder("The whole way is not reversible");
        text.append(way.notWalked().map(reason -> ": it was not walked: " + reason + ".").orElse("."));
        way.outcomes().forEach(outcome -> text.append("\n\n%s of %s:".formatted(outcome.direction(), outcome.step().name()))
                .append(details(outcome.failure(), outcome.findings())));
        return text.toString();
    }

    private static String details(Optional<TripFailure> failure, List<Finding> findings) {
        String failed = failure.map(trip -> "\n\n" + trip.failure().describe().indent(2).stripTrailing())
                .orElse("");
        return findings.isEmpty() ? failed : failed + "\n\n" + DifferenceText.of(differences(findings));
    }

    static List<Difference> differences(List<Finding> findings) {
        return findings.stream().map(Finding::difference).toList();
    }
}
