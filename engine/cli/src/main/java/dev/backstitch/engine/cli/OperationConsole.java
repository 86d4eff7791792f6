package dev.backstitch.engine.cli;

import dev.backstitch.engine.run.OperationStep;

/** Prints the steps of a rehearsal or a rollback as they end. */
record OperationConsole(Terminal terminal) {

    void step(OperationStep step) {
        terminal.out().print(text(step));
    }

    static String text(OperationStep step) {
        String line = "%-4s %-8s %s"
                .formatted(step.isWell() ? "ok" : "FAIL", step.what(), step.detail())
                .stripTrailing();
        return line + "\n" + step.problem().map(problem -> problem.indent(5)).orElse("");
    }
}
