package dev.backstitch.junit;

import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.report.TripText;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/**
 * Says how to run one migration of one test class again.
 *
 * @param testClass the name by which build tools select the class
 * @param maven whether Maven builds it
 */
record RunAgain(String testClass, boolean maven) {

    static RunAgain of(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        return new RunAgain(
                type.getName()
                        .substring(
                                type.getPackageName().isEmpty()
                                        ? 0
                                        : type.getPackageName().length() + 1),
                Files.exists(ModuleDirectory.of(type).resolve("pom.xml")));
    }

    /** Returns the failure with this class's command in place of the general one, when the trip is what failed. */
    AssertionError addTo(AssertionError failure, RoundTrip trip) {
        if (!trip.isExamined() || !trip.outcome().isRed() || failure.getMessage() == null) {
            return failure;
        }
        String message = failure.getMessage()
                .replace(TripText.render(trip.outcome()), TripText.render(trip.outcome(), textContext()));
        AssertionFailedError told = failure instanceof AssertionFailedError compared && compared.isActualDefined()
                ? new AssertionFailedError(message, compared.getExpected(), compared.getActual(), compared.getCause())
                : new AssertionFailedError(message, failure.getCause());
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    /** How reports that are read beside the tests say it. */
    TripText.Context textContext() {
        String quoted =
                testClass.contains("$") ? "'" + testClass + "'" : testClass; // or a shell takes it for a variable
        return TripText.Context.junit(maven ? "mvn test -Dtest=" + quoted : testClass + " with");
    }
}
