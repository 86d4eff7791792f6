package dev.backstitch.engine.postgres;

/** The embedded servers that tests share. */
public final class TestPostgres {

    private TestPostgres() {}

    /** A fresh, empty database on the newest major, which the caller closes. */
    public static Database database() {
        return server(18).createDatabase("test");
    }

    public static PostgresServer server(int major) {
        return PostgresServers.shared(PostgresSettings.DEFAULTS
                .withSource(new PostgresSource.Embedded())
                .withVersion(major));
    }
}
