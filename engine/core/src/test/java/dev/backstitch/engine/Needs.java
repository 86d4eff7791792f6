package dev.backstitch.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need more than a JDK: skipped, with the reason, where the machine lacks it.
 *
 * <p>A group that the system property {@code backstitch.required} names (separated by commas) fails instead.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(NeedsCondition.class)
public @interface Needs {

    /** The group: {@code docker}, {@code node}, {@code pg_dump} or {@code pgtap} (Debian's, with its server). */
    String value();
}
