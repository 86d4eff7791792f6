package dev.backstitch.engine.postgres;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Which Postgres is wanted.
 *
 * @param source where it comes from
 * @param version the major wanted, such as 15; empty takes the newest that the source has
 * @param image the container image without its tag; the tag is the major
 * @param keep whether servers and databases outlive the JVM, for a look
 * @param confirmProduction whether a URL that looks like production may be used all the same
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record PostgresSettings(
        PostgresSource source, Optional<Integer> version, String image, boolean keep, boolean confirmProduction) {

    /** What holds when nothing is configured: {@code auto}, the newest major, the official image, nothing kept. */
    public static final PostgresSettings DEFAULTS =
            new PostgresSettings(new PostgresSource.Auto(), Optional.empty(), "postgres", false, false);

    /**
     * Returns these settings for another major.
     *
     * @param major such as 15
     * @return a copy
     */
    public PostgresSettings withVersion(int major) {
        return new PostgresSettings(source, Optional.of(major), image, keep, confirmProduction);
    }

    /**
     * Returns these settings with another source.
     *
     * @param other where Postgres comes from
     * @return a copy
     */
    public PostgresSettings withSource(PostgresSource other) {
        return new PostgresSettings(other, version, image, keep, confirmProduction);
    }
}
