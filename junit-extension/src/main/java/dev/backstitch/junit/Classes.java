package dev.backstitch.junit;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The classes around a test. */
final class Classes {

    private Classes() {}

    /** Returns the test's class and those that enclose it, innermost first. */
    static List<Class<?>> innermostFirst(ExtensionContext context) {
        List<Class<?>> classes = new ArrayList<>();
        context.getTestClass().ifPresent(classes::add);
        List<Class<?>> enclosing = context.getEnclosingTestClasses();
        for (int i = enclosing.size() - 1; i >= 0; i--) {
            classes.add(enclosing.get(i));
        }
        return List.copyOf(classes);
    }
}
