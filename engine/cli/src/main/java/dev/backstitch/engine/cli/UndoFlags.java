package dev.backstitch.engine.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What both ways to revert have in common. */
final class UndoFlags {

    @Mixin
    private HistoryFlags history = new HistoryFlags();

    @Mixin
    private DatabaseFlags database = new DatabaseFlags();

    @Option(names = "--dry-run", description = "Show what would be reverted, with its SQL, and revert nothing.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Do it: the plan is what is meant.")
    private boolean yes;

    HistoryFlags history() {
        return history;
    }

    DatabaseFlags database() {
        return database;
    }

    boolean dryRun() {
        return dryRun;
    }

    boolean yes() {
        return yes;
    }
}
