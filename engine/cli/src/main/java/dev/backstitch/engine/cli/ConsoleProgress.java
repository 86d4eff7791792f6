package dev.backstitch.engine.cli;

import dev.backstitch.engine.check.CheckProgress;
import dev.backstitch.engine.check.Step;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.report.ConsoleText;

/** Prints each outcome as it is known; on a terminal, also what is under way, on a line that is rewritten in place. */
final class ConsoleProgress implements CheckProgress {

    private static final String CLEAR_LINE = "\r\u001b[2K";
    /** Narrower than most terminals: a line that wraps cannot be cleared. */
    private static final int WIDTH = 76;

    private final Terminal terminal;
    private final ConsoleText texts;
    private final boolean quiet;
    private int steps;
    private int done;

    ConsoleProgress(Terminal terminal, ConsoleText texts, boolean quiet) {
        this.terminal = terminal;
        this.texts = texts;
        this.quiet = quiet;
    }

    @Override
    public void started(int count) {
        steps = count;
    }

    @Override
    public void tripStarted(Step step) {
        status("[%d/%d] %s".formatted(done + 1, steps, step.name()));
    }

    @Override
    public void tripEnded(TripOutcome outcome) {
        done++;
        clear();
        if (!quiet || outcome.isRed() || outcome.lacksEnvironment()) {
            terminal.out().println(texts.trip(outcome));
        }
    }

    @Override
    public void wholeWayStarted() {
        status("the whole way down and up again");
    }

    /** Ends the line that is rewritten. */
    void clear() {
        if (terminal.isLive() && !quiet) {
            terminal.out().print(CLEAR_LINE);
            terminal.out().flush();
        }
    }

    private void status(String text) {
        if (terminal.isLive() && !quiet) {
            String line = text.replaceAll("\\p{Cntrl}", " ");
            terminal.out().print(CLEAR_LINE + (line.length() <= WIDTH ? line : line.substring(0, WIDTH)));
            terminal.out().flush();
        }
    }
}
