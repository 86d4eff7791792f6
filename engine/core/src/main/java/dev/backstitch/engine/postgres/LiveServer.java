package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that answers, with the databases that we made on it. */
final class LiveServer implements PostgresServer {

    static final int OLDEST_MAJOR = 14;
    static final int NEWEST_MAJOR = 18;

    private static final Pattern VERSION = Pattern.compile("^\\d+(?:\\.\\d+)?");

    private final Postmaster postmaster;
    private final AdminConnections connections;
    private final DatabaseMaker maker;
    private final DropQueue drops;
    private final boolean keep;
    private final int major;
    private final String version;
    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();

    LiveServer(Postmaster postmaster, OwnedDatabases owned, boolean keep) {
        this.postmaster = postmaster;
        this.keep = keep;
        this.connections = new AdminConnections(postmaster.url());
        this.version = connections.call(LiveServer::readVersion);
        this.major = Integer.parseInt(version.replaceFirst("\\D.*", ""));
        if (major < OLDEST_MAJOR) {
            connections.close();
            throw new PostgresUnavailableException(
                    """
                    Postgres %s is not supported.
                      server    %s
                      to do     use Postgres %d to %d"""
                            .formatted(version, postmaster.url(), OLDEST_MAJOR, NEWEST_MAJOR));
        }
        this.maker = new DatabaseMaker(connections, owned, major);
        this.drops = new DropQueue(connections, owned);
    }

    private static String readVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_version")) {
            row.next();
            String full = row.getString(1);
            Matcher number = VERSION.matcher(full);
            return number.find() ? number.group() : full;
        }
    }

    @Override
    public int majorVersion() {
        return major;
    }

    @Override
    public String description() {
        return "PostgreSQL " + version + " (" + postmaster.kind() + ")";
    }

    @Override
    public boolean isOurs() {
        return postmaster.isOurs();
    }

    @Override
    public Database createDatabase(String purpose) {
        return database(maker.create(purpose));
    }

    @Override
    public Database copyDatabase(Database template, String purpose) {
        return database(maker.copy(template.name(), purpose));
    }

    private Database database(String name) {
        open.add(name);
        return new LiveDatabase(this, postmaster.url().withDatabase(name));
    }

    void dropLater(String name) {
        if (!keep && open.remove(name)) {
            drops.add(name);
        }
    }

    @Override
    public List<String> logTail(int lines) {
        return postmaster.logTail(lines);
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        boolean dropsAll = !keep && !postmaster.isOurs();
        if (dropsAll) {
            open.forEach(this::dropLater);
        }
        drops.close(dropsAll);
        connections.close();
        if (!keep) {
            postmaster.stop();
        }
    }

    @Override
    public String toString() {
        return description() + " at " + postmaster.url();
    }
}
