package dev.backstitch.engine.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

final class ScratchPostgres {
    private static EmbeddedPostgres server;
    private static final AtomicInteger count = new AtomicInteger();
    static synchronized Connection connect() throws SQLException {
        String url = System.getProperty("scratch.url");
        if (url == null) {
        if (server == null) {
            try { server = EmbeddedPostgres.builder().start(); } catch (IOException e) { throw new UncheckedIOException(e); }
        }
        url = server.getJdbcUrl("postgres", "postgres");
        }
        String name = "t" + ProcessHandle.current().pid() + "_" + count.incrementAndGet();
        try (Connection c = DriverManager.getConnection(url); Statement s = c.createStatement()) {
            s.execute("CREATE DATABASE " + name);
        }
        return DriverManager.getConnection(url.replace("/postgres?", "/" + name + "?"));
    }
}
