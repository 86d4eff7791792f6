package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Project;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.postgres.GivenDatabase;
import dev.backstitch.engine.run.DownTarget;
import dev.backstitch.engine.run.MigrationRun;
import dev.backstitch.engine.run.Plan;
import dev.backstitch.engine.tool.StepFailedException;

/** The one way in which commands revert. */
record Undo(Terminal terminal, Surroundings surroundings, UndoFlags flags) {

    int run(DownTarget target, boolean wantsYes) {
        Project project = flags.history().project(surroundings);
        try (GivenDatabase database = flags.database()
                        .target(flags.history().directory(), surroundings)
                        .open();
                MigrationRun run = flags.dryRun()
                        ? MigrationRun.look(project.tool(), database, project.check())
                        : MigrationRun.locked(project.tool(), database, project.check())) {
            RunConsole console = new RunConsole(terminal);
            Plan plan = run.plan(target);
            console.warnings(plan);
            if (plan.isEmpty()) {
                console.say("No executed migrations found.");
                return ExitCode.OK;
            }
            if (flags.dryRun()) {
                console.dryRun(plan, project.tool(), database.displayUrl());
                return ExitCode.OK;
            }
            if (wantsYes && !flags.yes()) {
                console.plan(plan, database.displayUrl());
                terminal.err().println("backstitch: nothing was reverted; --yes does it");
                return ExitCode.USAGE;
            }
            return execute(run, plan, console);
        }
    }

    private static int execute(MigrationRun run, Plan plan, RunConsole console) {
        try {
            run.execute(plan, console);
            return ExitCode.OK;
        } catch (StepFailedException e) {
            return console.failed(e, run);
        }
    }
}
