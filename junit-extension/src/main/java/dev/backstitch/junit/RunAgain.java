package dev.backstitch.junit;

import dev.backstitch.engine.check.RoundTrip;
import java.nio.file.Files;
import java.nio.file.Path;
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
                type.getName().substring(type.getPackageName().isEmpty() ? 0 : type.getPackageName().length() + 1),
                Files.exists(ModuleDirectory.of(type).resolve(Path.of("pom.xml"))));
    }

    /** Returns the failure with a last line that says how to run the trip again, when the trip is what failed. */
    AssertionError addTo(AssertionError failure, RoundTrip trip) {
        if (!trip.isExamined() || !trip.outcome().isRed() || failure.getMessage() == null) {
            return failure;
        }
        String message = failure.getMessage().stripTrailing();
        boolean amongFindings = message.lines().reduce((first, last) -> last).orElse("").startsWith("   ");
        message += (amongFindings ? "\n\n" : "\n") + "  again     " + command(trip);
        AssertionFailedError told = failure instanceof AssertionFailedError compared && compared.isActualDefined()
                ? new AssertionFailedError(
                        message, compared.getExpected(), compared.getActual(), compared.getCause())
                : new AssertionFailedError(message, failure.getCause());
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private String command(RoundTrip trip) {
        String only = "-Dbackstitch.only=" + trip.step().first().version();
        return maven ? "mvn test -Dtest='%s' %s".formatted(testClass, only) : "the tests of %s with %s".formatted(testClass, only);
    }
}
