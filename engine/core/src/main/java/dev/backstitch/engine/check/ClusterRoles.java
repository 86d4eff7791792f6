package dev.backstitch.engine.check;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.schema.Repair;
import dev.backstitch.engine.schema.Role;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReadException;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** https://www.postgresql.org/docs/current/errcodes-appendix.html */
    private static final String DEPENDENT_OBJECTS = "2BP01";

    /** Databases that depend on a role are dropped in the background, a few at a time. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int PAUSE_MILLIS = 100;

    private final PostgresServer server;
    private final boolean ours;
    private @Nullable List<Role> beforeInit;
    private @Nullable List<Role> atFirst;
    private final Set<String> changed = new HashSet<>();

    ClusterRoles(PostgresServer server, boolean ours) {
        this.server = server;
        this.ours = ours;
    }

    /** Looks at the roles before the init script runs, which may make some. */
    void seeBeforeInit(Database database) {
        if (ours) {
            try (Connection connection = database.connect()) {
                beforeInit = roles(connection);
            } catch (SQLException e) {
                throw new SchemaReadException("the roles of the server", e);
            }
        }
    }

    private static List<Role> roles(Connection connection) {
        return new SchemaReader(connection, new SchemaScope(Set.of(), true))
                .read()
                .roles();
    }

    void see(Schema schema) {
        List<Role> first = atFirst;
        if (first == null) {
            atFirst = schema.roles();
        } else if (first != schema.roles() && !first.equals(schema.roles())) {
            changed.addAll(changed(first, schema.roles()));
        }
    }

    private static Set<String> changed(List<Role> before, List<Role> after) {
        Set<Role> different = new HashSet<>(before);
        after.stream().filter(role -> !different.remove(role)).forEach(different::add);
        return different.stream().map(Role::name).collect(Collectors.toSet());
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

    /** Whether the history changed roles, beside what the init script did. */
    boolean wereTouched() {
        return !changed.isEmpty();
    }

    /** Puts back what the history changed: the roles are again as the init script left them. */
    void putBack() {
        restore(atFirst == null ? List.of() : atFirst, changed);
    }

    /** Puts back what the init script changed, too. */
    void close() {
        List<Role> first = atFirst == null ? List.of() : atFirst;
        List<Role> before = beforeInit == null ? first : beforeInit;
        Set<String> names = new HashSet<>(changed);
        names.addAll(changed(before, first));
        if (!names.isEmpty()) {
            restore(before, names);
        }
    }

    private void restore(List<Role> wanted, Set<String> names) {
        try (Database database = server.createDatabase("roles");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            List<String> repair = Repair.roles(named(wanted, names), named(roles(connection), names));
            for (String sql : repair) {
                execute(statement, sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "the roles that the migrations changed could not be put back: " + e.getMessage(), e);
        }
    }

    private static List<Role> named(List<Role> roles, Set<String> names) {
        return roles.stream().filter(role -> names.contains(role.name())).toList();
    }

    /** A role cannot be dropped while a database that is on its way out depends on it. */
    private static void execute(Statement statement, String sql) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                statement.execute(sql);
                return;
            } catch (SQLException e) {
                if (!DEPENDENT_OBJECTS.equals(e.getSQLState()) || System.nanoTime() > end) {
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
