package dev.backstitch.engine.tool;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * How long a migration may take. Zero means no limit.
 *
 * @param statement Postgres's {@code statement_timeout} while a migration runs
 * @param lock Postgres's {@code lock_timeout} while a migration runs
 * @param migration the longest that one up or down may take as a whole
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Timeouts(Duration statement, Duration lock, Duration migration) {

    /**
     * What holds when nothing is configured: a minute for a statement, ten seconds for a lock, five minutes for a
     * migration.
     */
    public static final Timeouts DEFAULTS =
            new Timeouts(Duration.ofMinutes(1), Duration.ofSeconds(10), Duration.ofMinutes(5));
}
