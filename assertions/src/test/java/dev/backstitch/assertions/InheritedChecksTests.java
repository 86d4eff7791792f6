package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.junit.jupiter.api.Test;

/**
 * Each public method that our assertions inherit from AssertJ is a decision: it is overridden, or it stands on this
 * list.
 */
class InheritedChecksTests {

    /** They describe and configure, and check nothing. */
    private static final Set<String> CONFIGURATION = Set.of(
            "as",
            "describedAs",
            "descriptionText",
            "overridingErrorMessage",
            "withFailMessage",
            "usingComparator",
            "usingDefaultComparator",
            "usingEquals",
            "withThreadDumpOnError",
            "withRepresentation",
            "getWritableAssertionInfo",
            "actual",
            "equals",
            "hashCode");

    /** They lead to AssertJ's own assertions, which know no sink. */
    private static final Set<String> WAYS_OUT = Set.of("asInstanceOf", "asList", "asString");

    /** Final; they end in the overridden satisfiesForProxy and satisfiesAnyOfForProxy. */
    private static final Set<String> BY_PROXY = Set.of(
            "satisfies(Consumer[])",
            "satisfies(ThrowingConsumer[])",
            "satisfiesAnyOf(Consumer[])",
            "satisfiesAnyOf(ThrowingConsumer[])");

    @Test
    void each_is_overridden_or_on_a_list() {
        Set<String> overridden = Arrays.stream(CollectingAssert.class.getDeclaredMethods())
                .map(InheritedChecksTests::signature)
                .collect(Collectors.toSet());

        Set<String> undecided = Arrays.stream(AbstractAssert.class.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .filter(method -> !CONFIGURATION.contains(method.getName()) && !WAYS_OUT.contains(method.getName()))
                .map(InheritedChecksTests::signature)
                .filter(signature -> !BY_PROXY.contains(signature) && !overridden.contains(signature))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(undecided).isEmpty();
    }

    @Test
    void no_check_of_ours_hides_another_of_assertj_by_its_name() throws Exception {
        Set<String> ours = ourAsserts().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        ours.retainAll(Arrays.stream(AbstractAssert.class.getMethods())
                .map(Method::getName)
                .toList());

        assertThat(ours).containsExactly("isEqualTo", "isNotEqualTo", "isNotNull", "isNull");
    }

    private static List<Class<?>> ourAsserts() throws IOException, ReflectiveOperationException, URISyntaxException {
        Path compiled = Path.of(SchemaAssert.class
                        .getResource("SchemaAssert.class")
                        .toURI())
                .getParent();
        List<Class<?>> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(compiled, "*Assert.class")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".class", "");
                found.add(Class.forName(SchemaAssert.class.getPackageName() + "." + name));
            }
        }
        found.remove(CollectingAssert.class);
        assertThat(found).contains(SchemaAssert.class, TableAssert.class, ColumnDefinitionAssert.class);
        return found;
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }
}
