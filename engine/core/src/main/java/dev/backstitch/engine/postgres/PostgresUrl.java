package dev.backstitch.engine.postgres;

import org.apiguardian.api.API;

/**
 * Where a Postgres database is, and as whom to connect. Its text never shows the password.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class PostgresUrl {

    private PostgresUrl() {}

    /**
     * Reads a URL.
     *
     * @param text {@code jdbc:postgresql:…} or {@code postgres://…}, {@code postgresql://…}
     * @return the URL
     * @throws IllegalArgumentException when it is no such URL; the message shows no password
     */
    public static PostgresUrl parse(String text) {
        throw new IllegalStateException("sketch" + text);
    }
}
