package dev.backstitch.junit;

import dev.backstitch.engine.check.RoundTrip;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Prepares a test class, so that what is wrong with its migrations or its Postgres is one error, on the class. */
final class MigrationExtension
        implements BeforeAllCallback,
                BeforeClassTemplateInvocationCallback,
                BeforeEachCallback,
                TestExecutionExceptionHandler {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!PostgresVersionsExtension.isBeforeTheMajors(context)) {
            History.of(context);
        }
    }

    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) {
        if (!PostgresVersionsExtension.isBeforeTheMajors(context)) {
            History.of(context);
        }
    }

    /** Refuses a misuse before JUnit resolves the parameters of the test, as it would wrap what we say. */
    @Override
    public void beforeEach(ExtensionContext context) {
        MigrationParameters.requireOneMigration(context);
        Standpoint.of(context).requireKnown(context);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (failure instanceof AssertionError error) {
            RoundTrip trip = CurrentTrip.of(context).orElse(null);
            throw trip == null ? error : RunAgain.of(context).addTo(error, trip);
        }
        throw failure;
    }
}
