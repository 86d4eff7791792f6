package dev.backstitch.engine.schema;

import dev.backstitch.engine.migration.SqlStatement;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database with every kind of object that pg_dump knows, as {@code wide-sink.sql} makes them. */
final class WideSink implements AutoCloseable {

    private static final Pattern SINCE = Pattern.compile("\\A-- since (\\d+)$", Pattern.MULTILINE);

    /** What belongs to the server, not to the database. */
    private static final List<String> SHARED = List.of("ROLE backstitch_matron", "TABLESPACE backstitch_space");

    private final Database database;
    private final Connection connection;

    WideSink(int major) {
        database = TestPostgres.server(major).createDatabase("wide");
        connection = database.connect();
        SHARED.forEach(object -> execute("DROP " + object.replace(" ", " IF EXISTS ")));
        execute("CREATE ROLE backstitch_matron");
        Arrays.stream(KitchenSink.resource("wide-sink.sql").split("\n\n+"))
                .filter(block -> since(block) <= major)
                .flatMap(block -> SqlStatement.split(block).stream())
                .forEach(statement -> execute(statement.sql()));
    }

    private static int since(String block) {
        Matcher since = SINCE.matcher(block);
        return since.find() ? Integer.parseInt(since.group(1)) : 0;
    }

    Database database() {
        return database;
    }

    Connection connection() {
        return connection;
    }

    void execute(String sql) {
        try {
            run(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A change that is meant to fail leaves what it did until then. */
    void apply(GuardedChange change) {
        boolean failed = false;
        for (String statement : change.statements()) {
            try {
                run(statement);
            } catch (SQLException e) {
                failed = true;
                if (!change.fails()) {
                    throw new IllegalStateException(change.toString(), e);
                }
            }
        }
        if (change.fails() && !failed) {
            throw new IllegalStateException("did not fail: " + change);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** Roles and tablespaces belong to the server, and a subscription keeps its database from being dropped. */
    @Override
    public void close() throws SQLException {
        execute("DROP SUBSCRIPTION wide_subscription");
        execute("DROP SCHEMA wide, wider CASCADE");
        execute("DROP OWNED BY backstitch_matron CASCADE");
        SHARED.forEach(object -> execute("DROP " + object));
        connection.close();
        database.close();
    }
}
