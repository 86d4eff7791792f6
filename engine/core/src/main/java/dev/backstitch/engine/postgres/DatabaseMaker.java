package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes databases, empty ones and copies, in the fastest way that the server knows. */
final class DatabaseMaker {

    private static final int LONGEST_PURPOSE = 30;
    private static final long WAIT_SECONDS = 5;

    private static final String USERS_OF_DATABASE =
            """
            SELECT coalesce(nullif(application_name, ''), backend_type, 'unknown') || ', pid ' || pid || ', ' || coalesce(state, '-')
              FROM pg_stat_activity
             WHERE datname = ?
             ORDER BY pid
            """;

    private final AdminConnections connections;
    private final OwnedDatabases owned;
    private final int major;
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean clones;

    DatabaseMaker(AdminConnections connections, OwnedDatabases owned, int major) {
        this.connections = connections;
        this.owned = owned;
        this.major = major;
        this.clones = new AtomicBoolean(major >= 18);
    }

    String create(String purpose) {
        String provider = major >= 15 ? " LOCALE_PROVIDER libc" : "";
        return make(purpose, "template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'" + provider);
    }

    String copy(String template, String purpose) {
        connections.call(connection -> {
            awaitUnused(connection, template);
            return template;
        });
        return make(purpose, Identifiers.quote(template));
    }

    private String make(String purpose, String template) {
        String name = name(purpose);
        String strategy = major >= 15 ? " STRATEGY file_copy" : "";
        String sql = "CREATE DATABASE " + Identifiers.quote(name) + " TEMPLATE " + template + strategy;
        owned.made(name);
        try {
            connections.attempt(connection -> {
                run(connection, sql);
                if (!owned.comment().isEmpty()) {
                    execute(
                            connection,
                            "COMMENT ON DATABASE " + Identifiers.quote(name) + " IS "
                                    + Identifiers.literal(owned.comment()));
                }
                return name;
            });
            return name;
        } catch (SQLException e) {
            owned.dropped(name);
            throw failed(sql, e);
        }
    }

    private String name(String purpose) {
        String word = purpose.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String shortened = word.substring(0, Math.min(word.length(), LONGEST_PURPOSE));
        return "backstitch_" + shortened + "_" + owned.token() + count.incrementAndGet();
    }

    /** On 18 asks the file system for a clone first; most can only copy, and then we do not ask again. */
    private void run(Connection connection, String sql) throws SQLException {
        if (clones.get()) {
            try {
                execute(connection, "SET file_copy_method = 'clone'");
                execute(connection, sql);
                return;
            } catch (SQLException e) {
                clones.set(false);
                execute(connection, "SET file_copy_method = 'copy'");
            }
        }
        execute(connection, sql);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A backend lives on for some milliseconds after its client closed; Postgres itself would look again in 100 ms. */
    private static void awaitUnused(Connection connection, String template) throws SQLException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        List<String> users = usersOf(connection, template);
        while (!users.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new PostgresUnavailableException(
                        """
                        Database %s cannot be copied: connections to it are open.
                          open      %s
                          to do     close them before the copy"""
                                .formatted(template, String.join("; ", users)));
            }
            pause();
            users = usersOf(connection, template);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailableException("Interrupted while waiting for connections to close.", e);
        }
    }

    private static List<String> usersOf(Connection connection, String template) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(USERS_OF_DATABASE)) {
            query.setString(1, template);
            List<String> users = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    users.add(rows.getString(1));
                }
            }
            return users;
        }
    }

    private PostgresUnavailableException failed(String sql, SQLException e) {
        String hint = "42501".equals(e.getSQLState())
                ? "give the user CREATEDB, or name a user who has it"
                : "see the server's log";
        return new PostgresUnavailableException(
                """
                No database could be made on %s.
                  statement %s
                  server    %s (SQLSTATE %s)
                  to do     %s"""
                        .formatted(
                                connections.url(),
                                sql,
                                String.valueOf(e.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse(""),
                                e.getSQLState(),
                                hint),
                e);
    }
}
