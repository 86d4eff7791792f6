package dev.backstitch.assertions;

import java.util.function.Consumer;

/**
 * What pgTAP asserts of {@code pgtap.sql}, and we.
 *
 * @param pgtap a call of one of its functions
 * @param ours the same in our words
 * @param holds whether it is so
 */
record PgtapCase(String pgtap, Consumer<SchemaAssert> ours, boolean holds) {

    static PgtapCase yes(String pgtap, Consumer<SchemaAssert> ours) {
        return new PgtapCase(pgtap, ours, true);
    }

    static PgtapCase no(String pgtap, Consumer<SchemaAssert> ours) {
        return new PgtapCase(pgtap, ours, false);
    }

    @Override
    public String toString() {
        return (holds ? "holds: " : "does not hold: ") + pgtap;
    }
}
