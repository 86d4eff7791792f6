package dev.backstitch.junit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes one invocation of the class for each major, and tells which one a test runs on. */
final class PostgresVersionsExtension implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return declared(context.getRequiredTestClass()).isPresent();
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        String[] versions = declared(testClass).map(PostgresVersions::value).orElse(new String[0]);
        return majors(testClass, versions).stream().map(OnMajor::new);
    }

    /** Returns the major that the tests of this context run on, when {@code @PostgresVersions} chose it. */
    static Optional<Integer> major(ExtensionContext context) {
        return Optional.ofNullable(Stores.of(context).get(OnMajor.class, Integer.class));
    }

    /** Tells whether this context belongs to all majors, such as that of {@code @BeforeAll}. */
    static boolean isBeforeTheMajors(ExtensionContext context) {
        return major(context).isEmpty()
                && Classes.innermostFirst(context).stream()
                        .anyMatch(type -> declared(type).isPresent());
    }

    private static Optional<PostgresVersions> declared(Class<?> type) {
        return AnnotationSupport.findAnnotation(type, PostgresVersions.class);
    }

    private static List<Integer> majors(Class<?> testClass, String[] versions) {
        Set<String> seen = new HashSet<>();
        if (versions.length == 0
                || !Arrays.stream(versions).allMatch(version -> version.matches("[0-9]{1,3}") && seen.add(version))) {
            throw new ExtensionConfigurationException(
                    "@PostgresVersions on %s: expected majors such as {\"15\", \"18\"}, each once, but it has %s"
                            .formatted(testClass.getName(), Arrays.toString(versions)));
        }
        return Arrays.stream(versions).map(Integer::valueOf).toList();
    }

    private record OnMajor(int major) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return "Postgres " + major;
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            Stores.of(context).put(OnMajor.class, major);
        }
    }
}
