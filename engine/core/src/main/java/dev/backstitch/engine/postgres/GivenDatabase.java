package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A database that somebody named, to be worked on itself. Nothing else on its server is touched, except that
 * {@link #server()} may be asked for databases of ours. Safe for use by several threads; closing it drops nothing.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class GivenDatabase implements Database {

    private static final String NO_SUCH_DATABASE = "3D000";

    private final PostgresUrl url;
    private @Nullable LiveServer server;

    private GivenDatabase(PostgresUrl url) {
        this.url = url;
    }

    /**
     * Connects once, to see that the database is there and of a major that is supported.
     *
     * @param named where it is; user and password are completed from the environment and the password file, as libpq
     *     does
     * @param calledAs how users call the environment, such as {@code staging}; empty where they named no environment
     * @param confirmProduction whether an environment, host or database that looks like production may be used all the
     *     same
     * @return the database
     * @throws PostgresUnavailableException when it looks like production and that is not confirmed, cannot be reached,
     *     or is too old
     */
    public static GivenDatabase open(PostgresUrl named, String calledAs, boolean confirmProduction) {
        if (!confirmProduction) {
            ProductionGuard.check(named, calledAs);
        }
        GivenDatabase database = new GivenDatabase(Credentials.ofThisProcess().complete(named));
        database.requireSupported();
        return database;
    }

    private void requireSupported() {
        try (Connection connection = connect()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < LiveServer.OLDEST_MAJOR) {
                throw new PostgresUnavailableException(
                        """
                        Postgres %d is not supported.
                          server    %s
                          to do     use Postgres %d to %d"""
                                .formatted(major, url, LiveServer.OLDEST_MAJOR, LiveServer.NEWEST_MAJOR));
            }
        } catch (SQLException e) {
            throw Connections.rejected(url, e);
        }
    }

    /**
     * Returns where it is, with user and password.
     *
     * @return the completed URL; its text shows no password
     */
    public PostgresUrl url() {
        return url;
    }

    @Override
    public String name() {
        return url.database();
    }

    /** The server, connected to when it is first asked for. */
    @Override
    public synchronized PostgresServer server() {
        LiveServer current = server;
        if (current == null) {
            Registry registry = new Registry(Workspace.standard());
            current = new LiveServer(new GivenPostmaster(url), new GivenDatabases(registry, url, false), false);
            server = current;
        }
        return current;
    }

    @Override
    public String displayUrl() {
        return url.toString();
    }

    @Override
    public String uri() {
        return url.uri();
    }

    @Override
    public Connection connect() {
        return connect(Map.of());
    }

    @Override
    public Connection connect(Map<String, String> driverProperties) {
        try {
            return Connections.open(url, driverProperties);
        } catch (SQLException e) {
            if (NO_SUCH_DATABASE.equals(e.getSQLState())) {
                throw new PostgresUnavailableException(
                        """
                        There is no database %s at %s.
                          to do     create it (CREATE DATABASE %s), or name another"""
                                .formatted(url.database(), url, Identifiers.quote(url.database())),
                        e);
            }
            throw Connections.rejected(url, e);
        }
    }

    @Override
    public DataSource dataSource() {
        return new UnpooledDataSource(url);
    }

    /** Frees connections and drops what we made on its server; the database itself stays. */
    @Override
    public synchronized void close() {
        Optional.ofNullable(server).ifPresent(LiveServer::close);
        server = null;
    }

    @Override
    public String toString() {
        return displayUrl();
    }
}
