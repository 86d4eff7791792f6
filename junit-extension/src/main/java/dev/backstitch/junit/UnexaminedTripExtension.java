package dev.backstitch.junit;

import dev.backstitch.engine.check.RoundTrip;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/** Fails a test that was given a round trip and never looked at it: it would pass on every migration. */
final class UnexaminedTripExtension implements AfterTestExecutionCallback {

    private static final String GIVEN = "round trip was given";

    /** Remembers that the test got its trip as a parameter. */
    static void watch(ExtensionContext context) {
        Stores.of(context).put(GIVEN, true);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        boolean given = Stores.of(context).get(GIVEN) != null;
        if (given && context.getExecutionException().isEmpty()) {
            CurrentTrip.of(context).ifPresent(UnexaminedTripExtension::requireExamined);
        }
    }

    static void requireExamined(RoundTrip trip) {
        if (!trip.isExamined()) {
            throw new AssertionFailedError(
                    "%s was not checked: the test never looked at its round trip; write assertThat(trip).isReversible()"
                            .formatted(trip.step().name()));
        }
    }
}
