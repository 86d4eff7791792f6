package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.run.DownTarget;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reverts all, under the name that sequelize-cli has for it. */
@Command(
        name = "db:migrate:undo:all",
        description = "The same as undo --all.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class UndoAllCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Mixin
    private UndoFlags flags = new UndoFlags();

    @Option(names = "--to", paramLabel = "V", description = "Revert down to this migration, this one included.")
    private @Nullable String to;

    UndoAllCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        DownTarget target = to != null ? new DownTarget.To(to) : new DownTarget.All();
        return new Undo(terminal, surroundings, flags).run(target, true);
    }
}
