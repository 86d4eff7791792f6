package dev.backstitch.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Finds every {@code @MigrationTest} that bears on a test, nearest first. JUnit's own search stops at the first: a bare
 * one on a method, or the one of {@link RoundTripChecks}, would hide the attributes of the next.
 */
final class Declarations {

    private final Set<Object> visited = new HashSet<>();
    private final Set<MigrationTest> found = new LinkedHashSet<>();

    private Declarations() {}

    /** Returns those of the method, its class and the enclosing classes, innermost first. */
    static List<MigrationTest> of(ExtensionContext context) {
        return of(context.getTestMethod(), Classes.innermostFirst(context));
    }

    static List<MigrationTest> of(Optional<Method> method, List<Class<?>> classes) {
        Declarations declarations = new Declarations();
        method.ifPresent(declarations::collectFrom);
        classes.forEach(declarations::collectFromClass);
        return List.copyOf(declarations.found);
    }

    private void collectFromClass(Class<?> type) {
        collectFrom(type);
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .forEach(this::collectFromClass);
    }

    private void collectFrom(AnnotatedElement element) {
        if (visited.add(element)) {
            List<Annotation> declared = List.of(element.getDeclaredAnnotations());
            declared.stream()
                    .filter(MigrationTest.class::isInstance)
                    .map(MigrationTest.class::cast)
                    .forEach(found::add);
            declared.stream().map(Annotation::annotationType).forEach(this::collectFrom);
        }
    }
}
