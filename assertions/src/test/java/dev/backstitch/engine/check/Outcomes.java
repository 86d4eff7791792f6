package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.migration.Version;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaDiff;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Round trips whose outcome is known: in this package because only it makes any. */
public final class Outcomes {

    private static final Step STEP = new Step(List.of(new Migration(
            new Version("20251003162519"),
            "20251003162519-add-viewer-counselor-roles",
            Optional.empty(),
            Optional.empty(),
            new Reversal.Reversible())));

    private Outcomes() {}

    /** Makes a trip that found nothing but its verdict. */
    public static RoundTrip trip(Verdict verdict, Optional<String> reason) {
        return trip(verdict, reason, List.of());
    }

    /** Makes a trip after which the schema differs. */
    public static RoundTrip trip(Verdict verdict, SchemaDiff diff) {
        return trip(verdict, Optional.empty(), findings(diff.differences()));
    }

    /** Makes a trip after which the schema differs, both schemas being known. */
    public static RoundTrip trip(Verdict verdict, Schema expected, Schema found) {
        TripOutcome.States states = new TripOutcome.States(expected, found);
        List<Finding> findings = findings(expected.diff(found).differences());
        return trip(verdict, Optional.empty(), findings, Optional.of(states), false);
    }

    /** Makes a trip whose findings the baseline knows. */
    public static RoundTrip known(Verdict verdict, SchemaDiff diff) {
        return trip(verdict, Optional.empty(), findings(diff.differences()), Optional.empty(), true);
    }

    /** Makes a report of trips. */
    public static CheckReport report(RoundTrip... trips) {
        return new CheckReport(
                "sql",
                Path.of("migrations"),
                "PostgreSQL 18",
                Stream.of(trips).map(RoundTrip::outcome).toList(),
                new WholeWay(List.of(), List.of(), Optional.empty()),
                List.of(),
                0,
                0,
                Duration.ZERO);
    }

    /** Makes a whole way with a down after which the schema differs. */
    public static WholeWay wholeWay(SchemaDiff diff) {
        WholeWay.WayOutcome outcome = new WholeWay.WayOutcome(
                STEP, dev.backstitch.engine.migration.Direction.DOWN, Optional.empty(), findings(diff.differences()));
        return new WholeWay(List.of(outcome), List.of(), Optional.empty());
    }

    private static RoundTrip trip(Verdict verdict, Optional<String> reason, List<Finding> findings) {
        return trip(verdict, reason, findings, Optional.empty(), false);
    }

    private static RoundTrip trip(
            Verdict verdict,
            Optional<String> reason,
            List<Finding> findings,
            Optional<TripOutcome.States> states,
            boolean known) {
        return new RoundTrip(
                STEP,
                () -> new TripOutcome(
                        STEP,
                        verdict,
                        reason,
                        Optional.empty(),
                        findings,
                        List.of(),
                        List.of(),
                        states,
                        Duration.ZERO,
                        Duration.ZERO,
                        known,
                        Optional.empty()));
    }

    private static List<Finding> findings(List<Difference> differences) {
        return differences.stream()
                .map(difference -> new Finding(difference, Severity.ERROR))
                .toList();
    }
}
