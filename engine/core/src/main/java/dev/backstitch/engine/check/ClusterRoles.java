package dev.backstitch.engine.check;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.schema.Role;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReadException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roles of the server, which outlive every database: what a history made of them is taken back before it runs on
 * another database, or the second {@code CREATE ROLE} would fail.
 */
final class ClusterRoles {

    private static final String FINGERPRINT =
            """
            SELECT md5(coalesce((SELECT string_agg(r::text, ',' ORDER BY r.rolname) FROM pg_catalog.pg_roles r), '')
                || coalesce((SELECT string_agg(m.roleid || '-' || m.member, ',' ORDER BY m.roleid, m.member)
                             FROM pg_catalog.pg_auth_members m), ''))
            """;

    private static final int ATTEMPTS = 50;
    private static final int PAUSE_MILLIS = 100;

    private final PostgresServer server;
    private @Nullable List<Role> first;
    private final Set<String> made = new HashSet<>();
    private boolean touched;

    ClusterRoles(PostgresServer server) {
        this.server = server;
    }

    void see(Schema schema) {
        List<Role> before = first;
        if (before == null) {
            first = schema.roles();
            return;
        }
        if (!before.equals(schema.roles())) {
            touched = true;
            Set<String> known = new HashSet<>(before.stream().map(Role::name).toList());
            schema.roles().stream()
                    .map(Role::name)
                    .filter(name -> !known.contains(name))
                    .forEach(made::add);
        }
    }

    /** Tells roles, their attributes and memberships apart, without naming them. */
    static String fingerprint(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FINGERPRINT)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new SchemaReadException("the roles of the server", e);
        }
    }

    boolean wereTouched() {
        return touched;
    }

    /**
     * Drops the roles that were made. Databases that depend on them are dropped in the background: it waits for these.
     */
    void putBack() {
        try (Database database = server.createDatabase("roles");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String role : made) {
                drop(statement, role);
            }
            made.clear();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "the roles that the migrations made could not be dropped: " + e.getMessage(), e);
        }
    }

    private static void drop(Statement statement, String role) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                statement.execute("DROP ROLE IF EXISTS " + Identifiers.quote(role));
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for databases to be dropped", e);
        }
    }
}
