package dev.backstitch.engine.postgres;

import org.apiguardian.api.API;

/**
 * The servers of this JVM: one for each source and major, started when first asked for and stopped when the JVM ends.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class PostgresServers {

    private PostgresServers() {}

    /**
     * Returns the shared server for these settings, starting it if need be. A failed start is remembered and thrown
     * again.
     *
     * @param settings which Postgres is wanted
     * @return a server that the caller must not close: it is shared
     * @throws PostgresUnavailableException when none can be started or reached
     */
    public static PostgresServer shared(PostgresSettings settings) {
        return OfThisJvm.POOL.server(settings);
    }

    /** Made, with its hook, when a server is first asked for. */
    private static final class OfThisJvm {

        static final ServerPool POOL = made();

        private static ServerPool made() {
            ServerPool pool = new ServerPool(ServerStarter.ofThisProcess());
            Runtime.getRuntime().addShutdownHook(new Thread(pool::close, "backstitch-stops-postgres"));
            return pool;
        }
    }
}
