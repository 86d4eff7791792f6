package dev.backstitch.engine.check;

import dev.backstitch.engine.schema.Difference;
import org.apiguardian.api.API;

/**
 * A difference, weighed.
 *
 * @param difference what differs
 * @param severity how much it weighs: {@link Severity#ERROR} or {@link Severity#WARN}
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Finding(Difference difference, Severity severity) {}
