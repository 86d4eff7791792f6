package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
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
    void no_check_of_ours_hides_another_of_assertj_by_its_name() {
        Set<String> ours = Arrays.stream(new Class<?>[] {
                    SchemaAssert.class,
                    RelationAssert.class,
                    TableAssert.class,
                    ViewAssert.class,
                    ColumnAssert.class,
                    IndexAssert.class,
                    ConstraintAssert.class,
                    PrimaryKeyAssert.class,
                    ForeignKeyAssert.class,
                    UniqueConstraintAssert.class,
                    CheckConstraintAssert.class,
                    DatabaseAssert.class,
                    EnumTypeAssert.class,
                    NestedAssert.class,
                    QueryAssert.class,
                    SchemaDiffAssert.class,
                    RoundTripAssert.class,
                    WholeWayAssert.class
                })
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        ours.retainAll(Arrays.stream(AbstractAssert.class.getMethods())
                .map(Method::getName)
                .toList());

        assertThat(ours).containsExactly("isEqualTo", "isNotEqualTo", "isNotNull", "isNull");
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }
}
