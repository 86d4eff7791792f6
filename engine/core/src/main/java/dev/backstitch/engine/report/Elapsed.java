package dev.backstitch.engine.report;

import java.time.Duration;
import java.util.Locale;

/** Durations as people read them. */
final class Elapsed {

    private Elapsed() {}

    /** Returns {@code 812 ms}, {@code 3.2 s} or {@code 2 min 5 s}. */
    static String of(Duration duration) {
        if (duration.toMillis() < 1000) {
            return duration.toMillis() + " ms";
        }
        if (duration.toMinutes() < 1) {
            return String.format(Locale.ROOT, "%.1f s", Math.floor(duration.toMillis() / 100.0) / 10);
        }
        return "%d min %d s".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    /** Returns seconds with three decimals, as JUnit's XML wants them. */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
    }
}
