package dev.backstitch.assertions;

import org.jspecify.annotations.Nullable;

/**
 * Where in a chain an assertion stands.
 *
 * @param parent the assertion it was reached from; null where a chain begins
 * @param sink where failures go
 * @param path how it was reached, for the description; empty where a chain begins
 */
record Place<P extends BackstitchAssert<?, ?>>(@Nullable P parent, Sink sink, String path) {

    static <P extends BackstitchAssert<?, ?>> Place<P> root(Sink sink) {
        return new Place<>(null, sink, "");
    }
}
