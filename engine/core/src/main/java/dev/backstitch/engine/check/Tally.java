package dev.backstitch.engine.check;

/** Counts what a check executes, so that a vacuous one is seen. */
final class Tally {

    private int statements;
    private int downs;

    void countStatements(int more) {
        statements += more;
    }

    void countDown() {
        downs++;
    }

    int statements() {
        return statements;
    }

    int downs() {
        return downs;
    }
}
