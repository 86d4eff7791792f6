package dev.backstitch.engine.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Fresh databases on one embedded server for all tests of this JVM; zonky stops it when the JVM ends. */
public final class TestPostgres {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private TestPostgres() {}

    /** Makes an empty database; it goes with the server. */
    public static Database database() {
        return Server.SHARED.createDatabase("test");
    }

    private static final class Server implements PostgresServer {

        private static final Server SHARED = new Server();

        private final EmbeddedPostgres postgres;

        Server() {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("timezone", "UTC")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int majorVersion() {
            return 18;
        }

        @Override
        public String description() {
            return "PostgreSQL 18 (embedded, for tests)";
        }

        @Override
        public boolean isOurs() {
            return true;
        }

        @Override
        public Database createDatabase(String purpose) {
            return make(purpose, "template0");
        }

        @Override
        public Database copyDatabase(Database template, String purpose) {
            return make(purpose, template.name());
        }

        private Database make(String purpose, String template) {
            String name = purpose + "_" + COUNTER.incrementAndGet();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE %s TEMPLATE %s STRATEGY FILE_COPY".formatted(name, template));
            } catch (SQLException e) {
                throw new PostgresUnavailableException("no database " + name, e);
            }
            return new TestDatabase(this, name);
        }

        @Override
        public List<String> logTail(int lines) {
            return List.of();
        }

        @Override
        public void close() {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record TestDatabase(Server on, String name) implements Database {

        @Override
        public PostgresServer server() {
            return on;
        }

        @Override
        public String displayUrl() {
            return "jdbc:postgresql://localhost/" + name;
        }

        @Override
        public String uri() {
            return "postgres://postgres@localhost:%d/%s".formatted(on.postgres.getPort(), name);
        }

        @Override
        public Connection connect() {
            try {
                return dataSource().getConnection();
            } catch (SQLException e) {
                throw new PostgresUnavailableException("no connection to " + name, e);
            }
        }

        @Override
        public DataSource dataSource() {
            return on.postgres.getDatabase("postgres", name);
        }

        @Override
        public void close() {
            // The database goes with the server.
        }
    }
}
