package dev.backstitch.junit;

import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/**
 * A class with {@code @MigrationTest} and no test. Surefire counts a test only below a container: hence the two levels.
 */
final class EmptyClass extends AbstractTestDescriptor {

    static final String SEGMENT = "class";

    private EmptyClass(UniqueId uniqueId, Class<?> type) {
        super(uniqueId, type.getSimpleName(), ClassSource.from(type));
    }

    static EmptyClass of(UniqueId parent, Class<?> type) {
        EmptyClass node = new EmptyClass(parent.append(SEGMENT, type.getName()), type);
        node.addChild(new Test(node.getUniqueId(), type));
        return node;
    }

    static boolean matches(Class<?> type) {
        return AnnotationSupport.isAnnotated(type, MigrationTest.class) && isRun(type) && !hasTests(type);
    }

    /** Whether JUnit Jupiter would run it, had it tests. */
    private static boolean isRun(Class<?> type) {
        boolean member = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
        return !type.isInterface()
                && !Modifier.isAbstract(type.getModifiers())
                && !Modifier.isPrivate(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && !member;
    }

    private static boolean hasTests(Class<?> type) {
        return !ReflectionSupport.findMethods(
                                type,
                                method -> AnnotationSupport.isAnnotated(method, Testable.class),
                                HierarchyTraversalMode.TOP_DOWN)
                        .isEmpty()
                || ReflectionSupport.streamNestedClasses(
                                type, nested -> AnnotationSupport.isAnnotated(nested, Nested.class))
                        .anyMatch(EmptyClass::hasTests);
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    /** The test that fails. */
    static final class Test extends AbstractTestDescriptor {

        /** There is no such method; but build tools show its name, and would show none for a source that is a class. */
        private static final String METHOD = "has_a_test";

        private final Class<?> type;

        Test(UniqueId parent, Class<?> type) {
            super(parent.append("test", METHOD), "has a test", MethodSource.from(type.getName(), METHOD));
            this.type = type;
        }

        AssertionError failure() {
            return new AssertionError(
                    "%s has @MigrationTest but no test. Write 'implements RoundTripChecks' to check that every migration comes back, or add a method with @Test or @MigrationTest."
                            .formatted(type.getName()));
        }

        /** Those of the class, so that a run which leaves the class out leaves this out too. */
        @Override
        public Set<TestTag> getTags() {
            Set<TestTag> tags = new LinkedHashSet<>();
            AnnotationSupport.findRepeatableAnnotations(type, Tag.class)
                    .forEach(tag -> tags.add(TestTag.create(tag.value())));
            return tags;
        }

        @Override
        public Type getType() {
            return Type.TEST;
        }
    }
}
