package dev.backstitch.assertions;

import dev.backstitch.engine.inspect.InspectionException;
import io.github.mfvanek.pg.connection.PgConnection;
import io.github.mfvanek.pg.connection.PgConnectionImpl;
import io.github.mfvanek.pg.connection.exception.PgSqlException;
import io.github.mfvanek.pg.connection.host.PgHostImpl;
import io.github.mfvanek.pg.core.checks.common.CheckTypeAware;
import io.github.mfvanek.pg.core.checks.common.DatabaseCheckOnHost;
import io.github.mfvanek.pg.core.checks.host.StandardChecksOnHost;
import io.github.mfvanek.pg.model.context.PgContext;
import io.github.mfvanek.pg.model.dbobject.DbObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs the checks of pg-index-health that need no data, on all schemas of a database, in a read-only transaction. Only
 * here and in {@link HealthObjects} are the classes of that library used: it may not be there.
 */
final class HealthChecks {

    /** The library looks at it in what it logs only. */
    private static final String ANY_HOST = "jdbc:postgresql://localhost:5432/postgres";

    /** Names are printed with their schema then, whatever the session would see without. */
    private static final String BEGIN = "SET TRANSACTION READ ONLY; SET LOCAL search_path = ''";

    private static final String SCHEMAS =
            """
            SELECT n.nspname
              FROM pg_namespace n
             WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
               AND NOT EXISTS (SELECT FROM pg_depend d
                                WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')
             ORDER BY 1""";

    /** Spelled as {@link HealthObjects} does. */
    private static final String OF_EXTENSIONS =
            """
            SELECT d.objid::regclass::text
              FROM pg_depend d
             WHERE d.deptype = 'e' AND d.classid = 'pg_class'::regclass
            UNION ALL
            SELECT format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))
              FROM pg_depend d JOIN pg_proc p ON p.oid = d.objid JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE d.deptype = 'e' AND d.classid = 'pg_proc'::regclass""";

    private final Connection connection;
    private final List<DatabaseCheckOnHost<? extends DbObject>> checks;

    private HealthChecks(Connection connection) {
        this.connection = connection;
        PgConnection lent = PgConnectionImpl.of(new LentConnection(connection), PgHostImpl.ofUrl(ANY_HOST));
        this.checks = new StandardChecksOnHost()
                .apply(lent).stream().filter(CheckTypeAware::isStatic).toList();
    }

    static HealthReport run(Connection connection) {
        try {
            connection.setAutoCommit(false);
            try {
                return new HealthChecks(connection).report();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new InspectionException("the health of the database", e);
        }
    }

    private HealthReport report() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(BEGIN);
            List<String> schemas = column(statement, SCHEMAS);
            Set<String> ofExtensions = new HashSet<>(column(statement, OF_EXTENSIONS));
            List<HealthFinding> findings = checks.stream()
                    .flatMap(check -> schemas.stream().flatMap(schema -> run(check, schema).stream()))
                    .filter(finding -> finding.names().stream().noneMatch(ofExtensions::contains))
                    .toList();
            return new HealthReport(
                    checks.stream().map(DatabaseCheckOnHost::getName).toList(), findings);
        }
    }

    private static <T extends DbObject> List<HealthFinding> run(DatabaseCheckOnHost<T> check, String schema) {
        try {
            return check.check(PgContext.of(schema)).stream()
                    .map(object -> HealthObjects.finding(check.getName(), object))
                    .toList();
        } catch (PgSqlException e) {
            String what = "what the check " + check.getName() + " asks for";
            throw e.getCause() instanceof SQLException cause ? new InspectionException(what, cause) : e;
        }
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
