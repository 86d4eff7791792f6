package dev.backstitch.junit;

import dev.backstitch.engine.check.RoundTrip;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The round trip of the migration that a {@code @MigrationTest} method runs for, kept with its invocation. */
final class CurrentTrip {

    private CurrentTrip() {}

    static void put(ExtensionContext context, RoundTrip trip) {
        Stores.of(context).put(CurrentTrip.class, trip);
    }

    static Optional<RoundTrip> of(ExtensionContext context) {
        return Optional.ofNullable(Stores.of(context).get(CurrentTrip.class, RoundTrip.class));
    }
}
