package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An EXCLUDE constraint.
 *
 * @param table the table
 * @param name its name, unquoted
 * @param definition as {@code pg_get_constraintdef} prints it
 * @param deferrable whether DEFERRABLE
 * @param initiallyDeferred whether INITIALLY DEFERRED
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ExclusionConstraint(
        ObjectName table,
        String name,
        String definition,
        boolean deferrable,
        boolean initiallyDeferred,
        Optional<String> comment)
        implements Constraint {}
