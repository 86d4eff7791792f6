package dev.backstitch.assertions;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.opentest4j.AssertionFailedError;

/** Runs an assertion that has to fail, with the kind of error that an IDE shows as a comparison. */
final class Failing {

    private Failing() {}

    static ThrowableAssertAlternative<AssertionFailedError> failing(ThrowingCallable assertion) {
        return assertThatExceptionOfType(AssertionFailedError.class).isThrownBy(assertion);
    }
}
