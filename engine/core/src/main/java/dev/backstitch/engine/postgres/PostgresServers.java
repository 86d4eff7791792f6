package dev.backstitch.engine.postgres;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;

/**
 * The servers of this JVM: one for each source and major, started when first asked for and stopped when the JVM ends.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class PostgresServers {

    private static final Map<PostgresSettings, PostgresServer> SERVERS = new ConcurrentHashMap<>();

    private PostgresServers() {}

    /**
     * Returns the shared server for these settings, starting it if need be. A failed start is remembered and thrown
     * again.
     *
     * @param settings which Postgres is wanted
     * @return a server that the caller must not close: it is shared
     * @throws PostgresUnavailableException when none can be started or reached
     */
    public static synchronized PostgresServer shared(PostgresSettings settings) {
        EmbeddedBinaries binaries = EmbeddedBinaries.ofThisMachine(Workspace.standard());
        int major = settings.version().or(binaries::newestMajor).orElse(LiveServer.NEWEST_MAJOR);
        return SERVERS.computeIfAbsent(settings.withVersion(major), key -> {
            LiveServer server = new LiveServer(
                    EmbeddedPostmaster.start(binaries.ofMajor(major), Workspace.standard(), settings.keep()),
                    OwnedDatabases.NOT_NEEDED,
                    settings.keep());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "backstitch-stops-postgres"));
            return server;
        });
    }
}
