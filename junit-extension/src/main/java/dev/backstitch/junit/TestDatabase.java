package dev.backstitch.junit;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The database of one test, and what is open on it. JUnit closes it with the context that asked for it. */
final class TestDatabase implements AutoCloseable {

    private final History history;
    private final Database database;
    private @Nullable Connection connection;
    private @Nullable Migrations migrations;

    private TestDatabase(History history, Database database) {
        this.history = history;
        this.database = database;
    }

    /**
     * Returns the context's own database: the key keeps it from seeing that of a parent, such as the one of the class.
     */
    static TestDatabase of(ExtensionContext context) {
        return Stores.once(Stores.of(context), new Key(context.getUniqueId()), () -> make(context), TestDatabase.class);
    }

    private static TestDatabase make(ExtensionContext context) {
        History history = History.of(context);
        return new TestDatabase(history, history.copyAt(Standpoint.of(context)));
    }

    Database database() {
        return database;
    }

    synchronized Connection connection() {
        if (connection == null) {
            connection = database.connect();
        }
        return connection;
    }

    synchronized Migrations migrations() {
        if (migrations == null) {
            migrations = new Migrations(history, this);
        }
        return migrations;
    }

    Schema schema() {
        Set<String> historyTables = Set.copyOf(history.project().tool().historyTables());
        try (Connection reader = database.connect()) {
            return new SchemaReader(reader, new SchemaScope(historyTables, false)).read();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close a connection to " + database.displayUrl(), e);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        try {
            if (migrations != null) {
                migrations.close();
            }
            if (connection != null) {
                connection.close();
            }
        } finally {
            database.close();
        }
    }

    private record Key(String uniqueId) {}
}
