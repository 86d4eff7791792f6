package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A database that we made. */
final class LiveDatabase implements Database {

    private final LiveServer server;
    private final PostgresUrl url;
    private final AtomicBoolean closed = new AtomicBoolean();

    LiveDatabase(LiveServer server, PostgresUrl url) {
        this.server = server;
        this.url = url;
    }

    @Override
    public String name() {
        return url.database();
    }

    @Override
    public PostgresServer server() {
        return server;
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
            throw Connections.rejected(url, e);
        }
    }

    @Override
    public DataSource dataSource() {
        return new UnpooledDataSource(url);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.dropLater(name());
        }
    }

    @Override
    public String toString() {
        return displayUrl();
    }
}
