package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.tool.StepFailure;
import org.apiguardian.api.API;

/**
 * A migration that failed on a trip.
 *
 * @param migration the migration
 * @param direction the half that failed
 * @param failure why
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record TripFailure(Migration migration, Direction direction, StepFailure failure) {}
