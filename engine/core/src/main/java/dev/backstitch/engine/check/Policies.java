package dev.backstitch.engine.check;

import dev.backstitch.engine.schema.DifferenceClass;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * How much each class of difference weighs.
 *
 * @param severities the weight of each class; a class that is not in it is an {@link Severity#ERROR}
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Policies(Map<DifferenceClass, Severity> severities) {

    /**
     * What holds when nothing is configured: column order (after a down), generated names, extensions left behind and
     * numbers of rows warn, white space in the bodies of routines is ignored, all else is an error.
     */
    public static final Policies DEFAULTS = new Policies(Map.of(
            DifferenceClass.COLUMN_ORDER, Severity.WARN,
            DifferenceClass.GENERATED_NAME, Severity.WARN,
            DifferenceClass.EXTENSION, Severity.WARN,
            DifferenceClass.ROWS, Severity.WARN,
            DifferenceClass.FUNCTION_WHITESPACE, Severity.IGNORE));

    /** Copies the map. */
    public Policies {
        Map<DifferenceClass, Severity> copy = new EnumMap<>(DifferenceClass.class);
        copy.putAll(severities);
        severities = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the weight of a class after a down.
     *
     * @param differenceClass the class
     * @return its weight
     */
    public Severity afterDown(DifferenceClass differenceClass) {
        return severities.getOrDefault(differenceClass, Severity.ERROR);
    }

    /**
     * Returns the weight of a class between the first and the second up, where column order is an error unless it is
     * ignored.
     *
     * @param differenceClass the class
     * @return its weight
     */
    public Severity betweenUps(DifferenceClass differenceClass) {
        Severity severity = afterDown(differenceClass);
        return differenceClass == DifferenceClass.COLUMN_ORDER && severity == Severity.WARN ? Severity.ERROR : severity;
    }
}
