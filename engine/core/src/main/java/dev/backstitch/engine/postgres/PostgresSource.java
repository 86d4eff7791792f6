package dev.backstitch.engine.postgres;

import org.apiguardian.api.API;

/**
 * Where Postgres comes from.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public sealed interface PostgresSource {

    /** A container where a Docker engine answers and the image can be had, embedded binaries otherwise. */
    record Auto() implements PostgresSource {}

    /** A container, started with Testcontainers. */
    record Container() implements PostgresSource {}

    /** Binaries from the class path or from files. */
    record Embedded() implements PostgresSource {}

    /**
     * A server that is running.
     *
     * @param url where it is, and as whom to connect
     */
    record Url(PostgresUrl url) implements PostgresSource {}

    /**
     * Reads what users write.
     *
     * @param text {@code auto}, {@code container}, {@code embedded}, or a URL ({@code jdbc:postgresql:} or
     *     {@code postgres://})
     * @return the source
     * @throws IllegalArgumentException when it is none of these, naming the choices and no password
     */
    static PostgresSource parse(String text) {
        return switch (text) {
            case "auto" -> new Auto();
            case "container" -> new Container();
            case "embedded" -> new Embedded();
            default -> new Url(PostgresUrl.parse(text));
        };
    }
}
