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

    /**
     * Says that a limit was passed, and what to do.
     *
     * @param what what took too long, such as {@code a statement}
     * @param limit how long it may take
     * @param key the limit's key below {@code timeouts}
     * @return a clause
     */
    public static String exceeded(String what, Duration limit, String key) {
        String text = limit.toMillis() % 1000 != 0 ? limit.toMillis() + " ms" : limit.toSeconds() + " s";
        return "%s took longer than %s; raise timeouts.%s in backstitch.yaml (0 is no limit) if it may"
                .formatted(what, text, key);
    }
}
