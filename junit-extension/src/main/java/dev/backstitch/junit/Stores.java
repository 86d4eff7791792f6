package dev.backstitch.junit;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The stores in which JUnit keeps our state for us; it closes what is in them when their context ends. */
final class Stores {

    private static final Namespace NAMESPACE = Namespace.create("dev.backstitch.junit");

    private Stores() {}

    /** Returns the store of a context, which sees what its parents hold too. */
    static Store of(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    /** Returns the store that all tests of a top-level class share, its nested classes included. */
    static Store ofOutermostClass(ExtensionContext context) {
        ExtensionContext outermost = context;
        while (outermost.getParent().isPresent() && !outermost.getParent().get().equals(context.getRoot())) {
            outermost = outermost.getParent().get();
        }
        return of(outermost);
    }

    /**
     * Returns the value of a key, made once, also when several threads ask; a failure is remembered and thrown again.
     */
    @SuppressWarnings("deprecation") // its successor is only in JUnit 6; both have this one
    static <V> V once(Store store, Object key, Supplier<V> maker, Class<V> type) {
        return store.getOrComputeIfAbsent(key, absent -> maker.get(), type);
    }
}
