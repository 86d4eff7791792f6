package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.SqlMigration;
import dev.backstitch.engine.migration.SqlScript;
import dev.backstitch.engine.migration.SqlStatement;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.StepFailure;
import dev.backstitch.engine.tool.Timeouts;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.TransactionState;

/** One script on its way: announced, run in the transaction mode of its tool, recorded. */
final class StepRun {

    private static final String QUERY_CANCELED = "57014";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final String tool;
    private final SqlMigration migration;
    private final Direction direction;
    private final SqlScript script;
    private final SqlSession session;
    private final HistoryTable history;
    private final Timeouts timeouts;
    private final Deadline deadline;

    StepRun(SqlMigrator migrator, SqlMigration migration, Direction direction, SqlScript script, Deadline deadline) {
        this.tool = migrator.tool().name();
        this.session = migrator.session();
        this.history = migrator.history();
        this.timeouts = migrator.timeouts();
        this.migration = migration;
        this.direction = direction;
        this.script = script;
        this.deadline = deadline;
    }

    /** Runs the script and returns how many statements it held. */
    int run() {
        announce();
        if (script.transactional()) {
            own("BEGIN");
        }
        int statements = execute();
        boolean open = isOpen();
        if (open && !script.transactional()) {
            throw failed(
                    "the migration ends with its transaction still open, and what it did is rolled back;"
                            + " add the missing COMMIT",
                    beginning("begin", "start transaction"));
        }
        record();
        if (open) {
            own("COMMIT");
        } else if (script.transactional()) {
            throw failed(
                    "the migration ended the transaction that " + tool
                            + " began for it, and cannot be undone as one; remove its COMMIT or ROLLBACK",
                    beginning("commit", "rollback", "end", "abort"));
        }
        return statements;
    }

    private int execute() {
        if (script.sql().isBlank()) {
            return 0;
        }
        if (script.transactional() || !history.sendsStatements()) {
            return send(script.sql(), 0, 0);
        }
        int completed = 0;
        for (SqlStatement statement : SqlStatement.split(script.sql())) {
            completed += send(statement.sql(), statement.offset(), completed);
        }
        return completed;
    }

    private int send(String sql, int base, int before) {
        long start = System.nanoTime();
        SimpleQuery.Outcome outcome;
        try {
            if (deadline.hasPassed()) {
                throw new SQLException("not sent: the migration ran out of time", QUERY_CANCELED);
            }
            outcome = session.run(sql);
        } catch (SQLException e) {
            outcome = new SimpleQuery.Outcome(0, e);
        }
        SQLException error = outcome.error();
        if (error != null) {
            String says = timeout(error, Duration.ofNanos(System.nanoTime() - start));
            throw failed(new FailureReport(script).of(error, base, before + outcome.completed(), says), error);
        }
        return outcome.completed();
    }

    /** Says which limit of ours was passed; null when none was. */
    private @Nullable String timeout(SQLException error, Duration elapsed) {
        if (deadline.hasPassed()) {
            return Timeouts.exceeded("the migration", timeouts.migration(), "migration");
        }
        if (QUERY_CANCELED.equals(error.getSQLState()) && isPassed(timeouts.statement(), elapsed)) {
            return Timeouts.exceeded("a statement", timeouts.statement(), "statement");
        }
        if (LOCK_NOT_AVAILABLE.equals(error.getSQLState()) && isPassed(timeouts.lock(), elapsed)) {
            return Timeouts.exceeded("waiting for a lock", timeouts.lock(), "lock");
        }
        return null;
    }

    private static boolean isPassed(Duration limit, Duration elapsed) {
        return !limit.isZero() && elapsed.compareTo(limit) >= 0;
    }

    private boolean isOpen() {
        try {
            return session.transaction() != TransactionState.IDLE;
        } catch (SQLException e) {
            throw failed(new FailureReport(script).around(FailureReport.message(e), e, null), e);
        }
    }

    private void own(String sql) {
        try {
            session.execute(sql);
        } catch (SQLException e) {
            String says = timeout(e, Duration.ZERO);
            String message = sql + " failed: " + (says == null ? FailureReport.message(e) : says);
            throw failed(new FailureReport(script).around(message, e, null), e);
        }
    }

    private void announce() {
        try {
            history.announce(session, history.table(history.schemaNow(session)), migration, direction);
        } catch (SQLException e) {
            String table = history.table(session.schemaAtOpen());
            String message = HistoryTable.isGone(e)
                    ? "%s, in which %s records what is applied, is not there: an earlier migration dropped it"
                            .formatted(table, tool)
                    : unrecordedBecause(table, e);
            throw failed(new FailureReport(script).around(message, e, null), e);
        }
    }

    private void record() {
        String table = history.table(session.schemaAtOpen());
        try {
            table = history.table(history.schemaNow(session));
            history.record(session, table, migration, direction);
        } catch (SQLException e) {
            throw unrecorded(table, e);
        }
    }

    private StepFailedException unrecorded(String table, SQLException error) {
        FailureReport report = new FailureReport(script);
        if (!HistoryTable.isGone(error)) {
            return failed(report.around(unrecordedBecause(table, error), error, null), error);
        }
        if (table.equals(history.table(session.schemaAtOpen()))) {
            String dropped = "the migration drops %s, in which %s records what is applied; leave that table alone"
                    .formatted(table, tool);
            return failed(report.around(dropped, null, dropping()), error);
        }
        String moved = ("the migration changes search_path, so that %s looks for its history in %s, which is not there;"
                        + " set it back at the end")
                .formatted(tool, table);
        return failed(report.around(moved, error, naming("search_path")), error);
    }

    private String unrecordedBecause(String table, SQLException error) {
        String says = timeout(error, Duration.ZERO);
        return "%s could not record it in %s: %s"
                .formatted(tool, table, says == null ? FailureReport.message(error) : says);
    }

    /** The statement that probably took the history table away. */
    private @Nullable SqlStatement dropping() {
        SqlStatement named = naming(history.name());
        return named != null ? named : naming("drop schema");
    }

    private @Nullable SqlStatement naming(String word) {
        List<SqlStatement> statements = SqlStatement.split(script.sql());
        return statements.stream()
                .filter(statement -> statement.sql().toLowerCase(Locale.ROOT).contains(word))
                .findFirst()
                .orElse(null);
    }

    private @Nullable SqlStatement beginning(String... words) {
        return SqlStatement.split(script.sql()).stream()
                .filter(statement -> Stream.of(words)
                        .anyMatch(
                                word -> statement.sql().toLowerCase(Locale.ROOT).startsWith(word)))
                .findFirst()
                .orElse(null);
    }

    private StepFailedException failed(String message, @Nullable SqlStatement culprit) {
        return failed(new FailureReport(script).around(message, null, culprit), null);
    }

    private StepFailedException failed(StepFailure failure, @Nullable SQLException cause) {
        return new StepFailedException(migration.migration(), direction, failure, cause);
    }
}
