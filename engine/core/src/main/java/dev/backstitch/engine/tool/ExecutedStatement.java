package dev.backstitch.engine.tool;

import java.time.Duration;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One query that a migration sent to the server.
 *
 * @param sql its text, without the values of its parameters; a very long one is cut
 * @param elapsed from sending it to its result
 * @param rows how many rows it returned or changed
 * @param error why the server rejected it; empty when it did not
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ExecutedStatement(String sql, Duration elapsed, long rows, Optional<StepFailure> error) {}
