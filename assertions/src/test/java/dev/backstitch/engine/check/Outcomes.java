package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.migration.Version;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.SchemaDiff;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

    /** Makes a whole way with a down after which the schema differs. */
    public static WholeWay wholeWay(SchemaDiff diff) {
        WholeWay.WayOutcome outcome = new WholeWay.WayOutcome(
                STEP, dev.backstitch.engine.migration.Direction.DOWN, Optional.empty(), findings(diff.differences()));
        return new WholeWay(List.of(outcome), List.of(), Optional.empty());
    }

    private static RoundTrip trip(Verdict verdict, Optional<String> reason, List<Finding> findings) {
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
                        Optional.empty(),
                        Duration.ZERO,
                        Duration.ZERO,
                        false,
                        Optional.empty()));
    }

    private static List<Finding> findings(List<Difference> differences) {
        return differences.stream()
                .map(difference -> new Finding(difference, Severity.ERROR))
                .toList();
    }
}
