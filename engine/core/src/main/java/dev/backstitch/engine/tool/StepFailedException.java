package dev.backstitch.engine.tool;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A migration that its tool or Postgres rejected.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class StepFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Migration migration;
    private final Direction direction;
    private final transient StepFailure failure;

    /**
     * Says which half of which migration failed, and why.
     *
     * @param migration the migration
     * @param direction the half
     * @param failure what went wrong and where
     * @param cause what the driver or the tool threw
     */
    public StepFailedException(
            Migration migration, Direction direction, StepFailure failure, @Nullable Throwable cause) {
        super("%s of %s failed: %s".formatted(direction, migration.name(), failure.describe()), cause);
        this.migration = migration;
        this.direction = direction;
        this.failure = failure;
    }

    /**
     * Returns the migration that failed.
     *
     * @return the migration
     */
    public Migration migration() {
        return migration;
    }

    /**
     * Returns the half that failed.
     *
     * @return up or down
     */
    public Direction direction() {
        return direction;
    }

    /**
     * Returns what went wrong and where.
     *
     * @return the failure
     */
    public StepFailure failure() {
        return failure;
    }

    /**
     * Returns the SQLSTATE.
     *
     * @return five characters, or empty when Postgres was not the one to reject it
     */
    public Optional<String> sqlState() {
        return failure.sqlState();
    }
}
