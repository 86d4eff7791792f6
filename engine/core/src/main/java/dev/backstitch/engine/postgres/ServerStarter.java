package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts a server, or connects to one. */
record ServerStarter(Workspace workspace, EmbeddedBinaries binaries, Containers containers, Credentials credentials) {

    private static final Logger LOG = LoggerFactory.getLogger(ServerStarter.class);

    static ServerStarter ofThisProcess() {
        Workspace workspace = Workspace.standard();
        Credentials credentials = Credentials.ofThisProcess();
        return new ServerStarter(
                workspace,
                EmbeddedBinaries.ofThisMachine(workspace),
                new Containers(credentials.environment(), credentials.home(), workspace),
                credentials);
    }

    PostgresServer embedded(PostgresSettings settings) {
        int major = settings.version().or(binaries::newestMajor).orElse(LiveServer.NEWEST_MAJOR);
        BinariesArchive archive = binaries.ofMajor(major);
        new Sweeper(workspace, credentials).sweepBeforeStart();
        return started(EmbeddedPostmaster.start(archive, workspace, settings.keep()), settings);
    }

    PostgresServer container(PostgresSettings settings) {
        DockerImage image = DockerImage.of(settings.image(), settings.version().orElse(LiveServer.NEWEST_MAJOR));
        new Sweeper(workspace, credentials).sweepBeforeStart();
        return started(containers.start(image, settings.keep()), settings);
    }

    private static PostgresServer started(Postmaster postmaster, PostgresSettings settings) {
        try {
            return new LiveServer(postmaster, OwnedDatabases.NOT_NEEDED, settings.keep());
        } catch (PostgresUnavailableException e) {
            postmaster.stop();
            throw e;
        }
    }

    PostgresServer given(PostgresUrl named, boolean keep) {
        PostgresUrl url = credentials.complete(named);
        OwnedDatabases owned = new GivenDatabases(new Registry(workspace), url, keep);
        LiveServer server = new LiveServer(new GivenPostmaster(url), owned, keep);
        if (server.majorVersion() > LiveServer.NEWEST_MAJOR) {
            LOG.warn(
                    "{} is newer than Postgres {}, the newest that Backstitch knows: what is new in it is not compared",
                    server,
                    LiveServer.NEWEST_MAJOR);
        }
        try (AdminConnections connections = new AdminConnections(url)) {
            connections.call(connection -> requireCreateDb(connection, url));
            dropLeftovers(connections);
            return server;
        } catch (PostgresUnavailableException e) {
            server.close();
            throw e;
        }
    }

    /** What dead processes of this machine made on this server, by its comments and by our registrations. */
    private void dropLeftovers(AdminConnections connections) {
        Leftovers leftovers = new Leftovers(connections);
        leftovers.dropOfTheDead().forEach(name -> LOG.info("Dropped {}, left by a killed run", name));
        Registry registry = new Registry(workspace);
        String server = connections.url().serverText();
        for (Registration registration : registry.all()) {
            if (registration.isGiven()
                    && !registration.kept()
                    && registration.owner().isDead()
                    && PostgresUrl.parse(registration.url()).serverText().equals(server)) {
                leftovers.drop(registration);
                registry.remove(registration.id());
            }
        }
    }

    private static boolean requireCreateDb(Connection connection, PostgresUrl url) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user")) {
            if (row.next() && row.getBoolean(1)) {
                return true;
            }
        }
        String user = url.user().orElse("");
        throw new PostgresUnavailableException(
                """
                The user %s may not create databases on %s.
                  to do     ALTER ROLE %s CREATEDB, or name a user who may: checks run in databases of their own"""
                        .formatted(user, url, Identifiers.quote(user)));
    }
}
