package dev.backstitch.assertions;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Condition;
import org.jspecify.annotations.Nullable;

/**
 * AssertJ's own checks, reporting to a {@link Sink}: without these overrides they would throw at once in soft
 * assertions, and fail a second time on an object that is missing.
 *
 * <p>{@code asInstanceOf}, {@code asList} and {@code asString} lead to AssertJ's own assertions, which know no sink.
 */
abstract class CollectingAssert<SELF extends CollectingAssert<SELF, A>, A> extends AbstractAssert<SELF, A> {

    private static final String PACKAGE = CollectingAssert.class.getPackageName() + ".";

    final Sink sink;

    CollectingAssert(@Nullable A actual, Class<?> selfType, Sink sink) {
        super(actual, selfType);
        this.sink = sink;
    }

    /** Runs a check that throws, and hands on what it throws. */
    final SELF report(Runnable check) {
        if (sink == Sink.DEAD) {
            return myself;
        }
        try {
            check.run();
        } catch (AssertionError error) {
            sink.failed(fromCaller(error));
            return myself;
        }
        sink.passed();
        return myself;
    }

    /** Lets the stack trace begin in the test: soft assertions and IDEs show its first line. */
    static AssertionError fromCaller(AssertionError error) {
        StackTraceElement[] trace = error.getStackTrace();
        int first = 0;
        while (first < trace.length - 1 && isMachinery(trace[first].getClassName())) {
            first++;
        }
        error.setStackTrace(Arrays.copyOfRange(trace, first, trace.length));
        return error;
    }

    private static boolean isMachinery(String type) {
        return type.startsWith("java.")
                || type.startsWith("jdk.")
                || type.startsWith("org.assertj.core.")
                || (type.startsWith(PACKAGE) && type.endsWith("Assert"));
    }

    @Override
    public SELF isEqualTo(@Nullable Object expected) {
        return report(() -> super.isEqualTo(expected));
    }

    @Override
    public SELF isNotEqualTo(@Nullable Object other) {
        return report(() -> super.isNotEqualTo(other));
    }

    @Override
    public void isNull() {
        report(super::isNull);
    }

    @Override
    public SELF isNotNull() {
        return report(super::isNotNull);
    }

    @Override
    public SELF isSameAs(@Nullable Object expected) {
        return report(() -> super.isSameAs(expected));
    }

    @Override
    public SELF isNotSameAs(@Nullable Object other) {
        return report(() -> super.isNotSameAs(other));
    }

    @Override
    public SELF isIn(Object... values) {
        return report(() -> super.isIn(values));
    }

    @Override
    public SELF isNotIn(Object... values) {
        return report(() -> super.isNotIn(values));
    }

    @Override
    public SELF isIn(Iterable<?> values) {
        return report(() -> super.isIn(values));
    }

    @Override
    public SELF isNotIn(Iterable<?> values) {
        return report(() -> super.isNotIn(values));
    }

    @Override
    public SELF is(Condition<? super A> condition) {
        return report(() -> super.is(condition));
    }

    @Override
    public SELF isNot(Condition<? super A> condition) {
        return report(() -> super.isNot(condition));
    }

    @Override
    public SELF has(Condition<? super A> condition) {
        return report(() -> super.has(condition));
    }

    @Override
    public SELF doesNotHave(Condition<? super A> condition) {
        return report(() -> super.doesNotHave(condition));
    }

    @Override
    public SELF satisfies(Condition<? super A> condition) {
        return report(() -> super.satisfies(condition));
    }

    @Override
    public SELF isInstanceOf(Class<?> type) {
        return report(() -> super.isInstanceOf(type));
    }

    @Override
    public <T> SELF isInstanceOfSatisfying(Class<T> type, Consumer<T> requirements) {
        return report(() -> super.isInstanceOfSatisfying(type, requirements));
    }

    @Override
    public SELF isInstanceOfAny(Class<?>... types) {
        return report(() -> super.isInstanceOfAny(types));
    }

    @Override
    public SELF isNotInstanceOf(Class<?> type) {
        return report(() -> super.isNotInstanceOf(type));
    }

    @Override
    public SELF isNotInstanceOfAny(Class<?>... types) {
        return report(() -> super.isNotInstanceOfAny(types));
    }

    @Override
    public SELF hasSameClassAs(Object other) {
        return report(() -> super.hasSameClassAs(other));
    }

    @Override
    public SELF doesNotHaveSameClassAs(Object other) {
        return report(() -> super.doesNotHaveSameClassAs(other));
    }

    @Override
    public SELF isExactlyInstanceOf(Class<?> type) {
        return report(() -> super.isExactlyInstanceOf(type));
    }

    @Override
    public SELF isNotExactlyInstanceOf(Class<?> type) {
        return report(() -> super.isNotExactlyInstanceOf(type));
    }

    @Override
    public SELF isOfAnyClassIn(Class<?>... types) {
        return report(() -> super.isOfAnyClassIn(types));
    }

    @Override
    public SELF isNotOfAnyClassIn(Class<?>... types) {
        return report(() -> super.isNotOfAnyClassIn(types));
    }

    @Override
    public SELF hasToString(String expected) {
        return report(() -> super.hasToString(expected));
    }

    @Override
    public SELF hasToString(String template, Object... arguments) {
        return report(() -> super.hasToString(template, arguments));
    }

    @Override
    public SELF doesNotHaveToString(String other) {
        return report(() -> super.doesNotHaveToString(other));
    }

    @Override
    public SELF doesNotHaveToString(String template, Object... arguments) {
        return report(() -> super.doesNotHaveToString(template, arguments));
    }

    @Override
    public SELF hasSameHashCodeAs(Object other) {
        return report(() -> super.hasSameHashCodeAs(other));
    }

    @Override
    public SELF doesNotHaveSameHashCodeAs(Object other) {
        return report(() -> super.doesNotHaveSameHashCodeAs(other));
    }

    @Override
    public SELF matches(Predicate<? super A> predicate) {
        return report(() -> super.matches(predicate));
    }

    @Override
    public SELF matches(Predicate<? super A> predicate, String description) {
        return report(() -> super.matches(predicate, description));
    }

    @Override
    public SELF doesNotMatch(Predicate<? super A> predicate) {
        return report(() -> super.doesNotMatch(predicate));
    }

    @Override
    public SELF doesNotMatch(Predicate<? super A> predicate, String description) {
        return report(() -> super.doesNotMatch(predicate, description));
    }

    @Override
    protected SELF satisfiesForProxy(Consumer<? super A>[] requirements) {
        return report(() -> super.satisfiesForProxy(requirements));
    }

    @Override
    protected SELF satisfiesAnyOfForProxy(Consumer<? super A>[] requirements) {
        return report(() -> super.satisfiesAnyOfForProxy(requirements));
    }
}
