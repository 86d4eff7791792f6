package dev.backstitch.junit;

import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.WholeWay;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Lets the methods of one top-level class that take round trips wait for each other: they share one walk, and asked in
 * order it costs one trip a migration. Other methods, and other classes, run in parallel with them.
 */
final class OneWalkAtATime implements ResourceLocksProvider {

    private static final Set<Class<?>> WALKERS = Set.of(RoundTrip.class, RoundTrips.class, WholeWay.class);

    @Override
    public Set<Lock> provideForMethod(List<Class<?>> enclosingInstanceTypes, Class<?> testClass, Method testMethod) {
        Class<?> outermost = enclosingInstanceTypes.isEmpty() ? testClass : enclosingInstanceTypes.get(0);
        return walks(testMethod) ? Set.of(new Lock("backstitch:" + outermost.getName())) : Set.of();
    }

    private static boolean walks(Method method) {
        return AnnotationSupport.isAnnotated(method, MigrationTest.class)
                || Arrays.stream(method.getParameterTypes()).anyMatch(WALKERS::contains);
    }
}
