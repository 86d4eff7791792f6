package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.migration.SqlMigration;
import dev.backstitch.engine.migration.SqlScript;
import dev.backstitch.engine.migration.SqlStatement;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.tool.AppliedMigration;
import dev.backstitch.engine.tool.HistoryTableException;
import dev.backstitch.engine.tool.Migrator;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.StepResult;
import dev.backstitch.engine.tool.Timeouts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Runs SQL migrations on one database, one connection for all, as good as new for each step. */
final class SqlMigrator implements Migrator {

    private final SqlTool tool;
    private final Database database;
    private final Timeouts timeouts;
    private final SqlSession session;
    private final HistoryTable history;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "backstitch-deadline");
        thread.setDaemon(true);
        return thread;
    });

    private SqlMigrator(SqlTool tool, Database database, Timeouts timeouts, SqlSession session) {
        this.tool = tool;
        this.database = database;
        this.timeouts = timeouts;
        this.session = session;
        this.history = tool.history().on(tool.scripts());
    }

    static SqlMigrator open(SqlTool tool, Database database, Timeouts timeouts) {
        String table = tool.historyTables().get(0);
        try {
            SqlMigrator migrator = new SqlMigrator(tool, database, timeouts, SqlSession.open(database, timeouts));
            migrator.createHistory();
            return migrator;
        } catch (SQLException e) {
            throw unusable(table, "cannot be made", database, e);
        }
    }

    private void createHistory() {
        try {
            session.execute(history.ddl().formatted(table()));
        } catch (SQLException e) {
            close();
            throw unusable(table(), "cannot be made", database, e);
        }
    }

    private static HistoryTableException unusable(String table, String what, Database database, SQLException error) {
        return new HistoryTableException(
                table,
                "%s in %s: %s (SQLSTATE %s)"
                        .formatted(what, database.displayUrl(), FailureReport.message(error), error.getSQLState()),
                error);
    }

    SqlTool tool() {
        return tool;
    }

    SqlSession session() {
        return session;
    }

    HistoryTable history() {
        return history;
    }

    Timeouts timeouts() {
        return timeouts;
    }

    private String table() {
        return history.table(session.schemaAtOpen());
    }

    @Override
    public List<Migration> migrations() {
        return tool.migrations();
    }

    @Override
    public List<AppliedMigration> applied() {
        try {
            return history.applied(session, table());
        } catch (SQLException e) {
            if (HistoryTable.isGone(e)) {
                return List.of();
            }
            throw unusable(table(), "cannot be read", database, e);
        }
    }

    @Override
    public boolean isOf(AppliedMigration row, Migration migration) {
        return history.isOf(row, migration);
    }

    @Override
    public StepResult up(Migration migration) {
        SqlMigration known = find(migration);
        return step(known, Direction.UP, known.up());
    }

    @Override
    public StepResult down(Migration migration) {
        SqlMigration known = find(migration);
        Reversal reversal = known.migration().reversal();
        if (!reversal.hasDown() && !(migration.reversal() instanceof Reversal.NothingToUndo)) {
            throw new IllegalArgumentException("%s has no down%s"
                    .formatted(
                            migration.name(),
                            reversal instanceof Reversal.Missing missing ? ": " + missing.what() : ""));
        }
        SqlScript script = known.down()
                .orElseGet(
                        () -> new SqlScript(known.up().file(), 1, "", known.up().transactional()));
        return step(known, Direction.DOWN, script);
    }

    /** The migration of ours that is meant, whatever reversal the configuration gave it. */
    private SqlMigration find(Migration migration) {
        return tool.scripts().stream()
                .filter(script -> script.migration().version().equals(migration.version())
                        && script.migration().name().equals(migration.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is no migration of %s".formatted(migration.name(), tool.source())));
    }

    private StepResult step(SqlMigration migration, Direction direction, SqlScript script) {
        boolean late = false;
        try (Deadline deadline = Deadline.start(clock, timeouts.migration(), session.connection())) {
            try {
                int statements = new StepRun(this, migration, direction, script, deadline).run();
                boolean plain = PlainDdl.isAll(SqlStatement.split(script.sql()));
                return new StepResult(statements, plain ? List.of() : session.leaks());
            } finally {
                late = deadline.hasPassed();
            }
        } catch (SQLException e) {
            throw new StepFailedException(
                    migration.migration(),
                    direction,
                    new FailureReport(script).around(FailureReport.message(e), e, null),
                    e);
        } finally {
            // A cancellation may still be on its way, and must not hit the next step. And where the session may have
            // stopped to count what it writes, whom it is lent to must not go by its numbers.
            if (late || mayMiscount(script.sql())) {
                session.close();
            }
            session.renew();
        }
    }

    private static boolean mayMiscount(String sql) {
        String lower = sql.toLowerCase(Locale.ROOT);
        return lower.contains("track_counts") || lower.contains("pg_stat_reset") || lower.contains("dblink");
    }

    @Override
    public Optional<Connection> lend() {
        try {
            return Optional.of(session.connection());
        } catch (SQLException e) {
            throw unusable(table(), "cannot be reached", database, e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        session.close();
    }
}
