package dev.backstitch.engine.check;

import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import dev.backstitch.engine.postgres.PostgresUrl;

/** A server that was given by URL: to the engine it belongs to somebody else. */
final class ForeignServer {

    private ForeignServer() {}

    static PostgresServer of(PostgresServer server) {
        String uri = server.createDatabase("foreign").uri();
        return PostgresServers.shared(
                PostgresSettings.DEFAULTS.withSource(new PostgresSource.Url(PostgresUrl.parse(uri))));
    }
}
