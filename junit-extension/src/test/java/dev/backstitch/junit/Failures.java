package dev.backstitch.junit;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.Event;

/** What failed tests say. */
final class Failures {

    private Failures() {}

    static Throwable of(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow(() -> new AssertionError(event + " ended without a throwable"));
    }

    static String message(Event event) {
        return String.valueOf(of(event).getMessage());
    }
}
