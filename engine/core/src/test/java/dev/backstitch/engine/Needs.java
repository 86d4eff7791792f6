package dev.backstitch.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs more than a JDK. It is skipped, with the reason, where that is missing, unless the system property
 * {@code backstitch.required} lists the group: then it fails.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsCondition.class)
public @interface Needs {

    /** The group: {@code docker}, or the name of a program that must be on the path. */
    String value();
}
