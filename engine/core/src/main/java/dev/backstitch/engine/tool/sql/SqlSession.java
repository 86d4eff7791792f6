package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.tool.SessionLeak;
import dev.backstitch.engine.tool.Timeouts;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection of a migrator, made as good as new after each step.
 *
 * <p>The driver stays in auto-commit mode throughout; transactions are begun and ended with SQL, as the tools do.
 */
final class SqlSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SqlSession.class);

    private final Database database;
    private final SessionBaseline baseline;
    private final String schemaAtOpen;
    private @Nullable PgConnection connection;

    private SqlSession(Database database, SessionBaseline baseline, PgConnection connection) throws SQLException {
        this.database = database;
        this.baseline = baseline;
        this.connection = connection;
        this.schemaAtOpen = currentSchema();
    }

    static SqlSession open(Database database, Timeouts timeouts) throws SQLException {
        SessionBaseline baseline = new SessionBaseline(timeouts);
        PgConnection connection = connect(database, baseline);
        try {
            return new SqlSession(database, baseline, connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static PgConnection connect(Database database, SessionBaseline baseline) throws SQLException {
        PgConnection connection = database.connect().unwrap(PgConnection.class);
        try {
            baseline.restore(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The connection, opened again when the last step lost it. */
    PgConnection connection() throws SQLException {
        PgConnection current = connection;
        if (current == null) {
            current = connect(database, baseline);
            connection = current;
        }
        return current;
    }

    String schemaAtOpen() {
        return schemaAtOpen;
    }

    /** The first schema of the search path that exists, or {@code public} when there is none. */
    String currentSchema() throws SQLException {
        return column("SELECT coalesce(pg_catalog.current_schema(), 'public')").get(0);
    }

    /** Sends a script of the user as one simple query. */
    SimpleQuery.Outcome run(String sql) throws SQLException {
        return SimpleQuery.run(connection().getQueryExecutor(), sql);
    }

    /** Sends SQL of our own as one simple query. */
    void execute(String sql) throws SQLException {
        SimpleQuery.Outcome outcome = run(sql);
        SQLException error = outcome.error();
        if (error != null) {
            throw error;
        }
    }

    int update(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The first column of a query. */
    List<String> column(String sql) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    TransactionState transaction() throws SQLException {
        return connection().getTransactionState();
    }

    /** What the step left in the session that has just run it. */
    List<SessionLeak> leaks() throws SQLException {
        return baseline.leaks(connection());
    }

    /** Undoes all that a step left in the session; where that fails, the next step gets a new one. */
    void renew() {
        PgConnection current = connection;
        if (current == null) {
            return;
        }
        try {
            if (current.getTransactionState() != TransactionState.IDLE) {
                execute("ROLLBACK");
            }
            baseline.restore(current);
        } catch (SQLException e) {
            LOG.debug("The session could not be cleaned and is given up.", e);
            close();
        }
    }

    /** Gives the connection up; the next use opens another. */
    @Override
    public void close() {
        PgConnection current = connection;
        connection = null;
        if (current == null) {
            return;
        }
        try {
            current.close();
        } catch (SQLException e) {
            LOG.debug("Closing a connection failed; the server ends it.", e);
        }
    }
}
