package dev.backstitch.engine.run;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.tool.StepResult;
import java.time.Duration;
import org.apiguardian.api.API;

/**
 * Is told what happens while a plan is executed.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface RunProgress {

    /** Tells nobody. */
    RunProgress SILENT = new RunProgress() {};

    /**
     * A migration begins.
     *
     * @param migration which
     * @param direction whether it is applied or reverted
     */
    default void begins(Migration migration, Direction direction) {}

    /**
     * A migration has ended well.
     *
     * @param migration which
     * @param direction whether it was applied or reverted
     * @param result what it did
     * @param elapsed how long it took
     */
    default void ends(Migration migration, Direction direction, StepResult result, Duration elapsed) {}
}
