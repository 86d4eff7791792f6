package dev.backstitch.junit;

import dev.backstitch.engine.check.UnknownMigrationException;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Where the database of a test stands: at a version, or at the newest.
 *
 * @param version the version or name; empty for the newest
 */
record Standpoint(Optional<String> version) {

    /**
     * Returns what the method says, then the migration that the method runs for, then what the classes around it say.
     */
    static Standpoint of(ExtensionContext context) {
        Optional<String> onMethod = context.getTestMethod()
                .flatMap(method -> AnnotationSupport.findAnnotation(method, AtVersion.class))
                .map(AtVersion::value);
        return new Standpoint(onMethod.or(() ->
                        CurrentTrip.of(context).map(trip -> trip.step().last().name()))
                .or(() -> onClasses(context)));
    }

    private static Optional<String> onClasses(ExtensionContext context) {
        return Classes.innermostFirst(context).stream()
                .flatMap(type -> AnnotationSupport.findAnnotation(type, AtVersion.class).stream())
                .map(AtVersion::value)
                .findFirst();
    }

    /** Refuses a version that no migration has. */
    void requireKnown(ExtensionContext context) {
        if (version.isEmpty()) {
            return;
        }
        try {
            History.of(context).migration(version.get());
        } catch (UnknownMigrationException e) {
            throw new ExtensionConfigurationException(
                    "@AtVersion(\"%s\") on %s: %s"
                            .formatted(
                                    version.get(),
                                    context.getRequiredTestMethod().getName(),
                                    e.getMessage()),
                    e);
        }
    }
}
