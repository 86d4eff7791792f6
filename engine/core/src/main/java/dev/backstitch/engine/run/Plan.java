package dev.backstitch.engine.run;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What would be done to a database, before any of it is done.
 *
 * @param direction whether migrations are applied or reverted
 * @param steps the migrations, in the order in which they would run; empty when there is nothing to do
 * @param warnings what is odd about it, though nothing stands against it; a sentence each
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Plan(Direction direction, List<Migration> steps, List<String> warnings) {

    /** Copies the lists. */
    public Plan {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    /**
     * Tells whether there is nothing to do.
     *
     * @return true when no step would run
     */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
