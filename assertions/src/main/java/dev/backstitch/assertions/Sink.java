package dev.backstitch.assertions;

import org.assertj.core.api.AssertionErrorCollector;

/**
 * Where the result of a check goes.
 *
 * <p>It is handed down the chain, so that soft assertions need no proxies and also collect on objects that were reached
 * by navigation.
 */
sealed interface Sink {

    /** Failures are thrown. */
    Sink THROW = Fixed.THROW;

    /** The object is missing, which was reported: nothing is checked from here on. */
    Sink DEAD = Fixed.DEAD;

    void passed();

    void failed(AssertionError error);

    static Sink collecting(AssertionErrorCollector collector) {
        return new Collecting(collector);
    }

    /** The sinks without a state. */
    enum Fixed implements Sink {
        THROW {
            @Override
            public void failed(AssertionError error) {
                throw error;
            }
        },
        DEAD {
            @Override
            public void failed(AssertionError error) {
                // What is missing was reported once, where the chain came upon it.
            }
        };

        @Override
        public void passed() {
            // Nobody keeps count.
        }
    }

    /**
     * Failures are collected, to be reported together.
     *
     * @param collector keeps them; any soft assertions are one
     */
    record Collecting(AssertionErrorCollector collector) implements Sink {

        @Override
        public void passed() {
            collector.succeeded();
        }

        @Override
        public void failed(AssertionError error) {
            collector.collectAssertionError(error);
        }
    }
}
