package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** A database with every kind of object, and one connection to it. */
final class KitchenSink implements AutoCloseable {

    /** Roles belong to the server: the name must be nobody else's. */
    private static final String ROLE = "backstitch_nurse";

    private final Database database;
    private final Connection connection;

    private final boolean hasRole;

    private KitchenSink(int major, boolean hasRole) {
        this.hasRole = hasRole;
        database = TestPostgres.server(major).createDatabase("sink");
        connection = database.connect();
    }

    static KitchenSink on(int major) {
        KitchenSink sink = new KitchenSink(major, true);
        sink.execute("DROP ROLE IF EXISTS " + ROLE + "; CREATE ROLE " + ROLE);
        sink.execute(resource("kitchen-sink.sql"));
        return sink;
    }

    static KitchenSink empty(int major) {
        return new KitchenSink(major, false);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(KitchenSink.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connection() {
        return connection;
    }

    Database database() {
        return database;
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    Schema read() {
        return new SchemaReader(connection, SchemaScope.DATABASE).read();
    }

    @Override
    public void close() throws SQLException {
        if (hasRole) {
            execute("DROP OWNED BY " + ROLE + " CASCADE; DROP ROLE " + ROLE);
        }
        connection.close();
        database.close();
    }
}
