package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.ConfigurationException;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.run.DownTarget;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reverts what is applied. */
@Command(
        name = "undo",
        aliases = "db:migrate:undo",
        description =
                "Reverts the newest applied migration of the database that is named, or those that are asked for.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class UndoCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Mixin
    private UndoFlags flags = new UndoFlags();

    @Option(names = "--name", paramLabel = "V", description = "Revert only this migration.")
    private @Nullable String name;

    @Option(names = "--all", description = "Revert all that is applied; shows the plan, and wants --yes.")
    private boolean all;

    @Option(
            names = "--to",
            paramLabel = "V",
            description = "With --all: revert down to this migration, this one included.")
    private @Nullable String to;

    UndoCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (name != null && (all || to != null)) {
            throw new ConfigurationException(
                    "--name reverts one migration, and --all and --to several: give one of them");
        }
        if (to != null && !all) {
            throw new ConfigurationException(
                    "--to goes with --all: undo --all --to %s reverts down to it, undo --name %s reverts it alone"
                            .formatted(to, to));
        }
        DownTarget target = name != null
                ? new DownTarget.Only(name)
                : to != null ? new DownTarget.To(to) : all ? new DownTarget.All() : new DownTarget.Newest();
        return new Undo(terminal, surroundings, flags).run(target, all);
    }
}
