package dev.backstitch.junit;

import dev.backstitch.engine.check.RoundTrip;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/** Fails a test that was given round trips and never looked at them: it would pass on every history. */
final class UnexaminedTripExtension implements AfterTestExecutionCallback {

    private static final Class<?> SINGLE = RoundTrip.class;
    private static final Class<?> ALL = RoundTrips.class;

    /** Remembers what the test got as a parameter, if it is to be looked at. */
    static void watch(Object parameter, ExtensionContext context) {
        if (SINGLE.isInstance(parameter) || ALL.isInstance(parameter)) {
            Stores.of(context).put(new Watched(parameter.getClass()), parameter);
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            return;
        }
        Object trip = Stores.of(context).get(new Watched(SINGLE));
        if (trip != null) {
            requireExamined((RoundTrip) trip);
        }
        Object trips = Stores.of(context).get(new Watched(ALL));
        if (trips != null && !((RoundTrips) trips).areExamined()) {
            throw new AssertionFailedError(
                    "%s never looked at the round trips it was given; write trips.asTests(\"comes back\", trip -> assertThat(trip).isReversible())"
                            .formatted(context.getRequiredTestMethod().getName()));
        }
    }

    static void requireExamined(RoundTrip trip) {
        if (!trip.isExamined()) {
            throw new AssertionFailedError(
                    "%s was not checked: the test never looked at its round trip; write assertThat(trip).isReversible()"
                            .formatted(trip.step().name()));
        }
    }

    private record Watched(Class<?> type) {}
}
