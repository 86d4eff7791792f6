package dev.backstitch.engine.tool.sequelize;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.tool.AppliedMigration;
import dev.backstitch.engine.tool.HistoryTableException;
import dev.backstitch.engine.tool.Migrator;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.StepResult;
import dev.backstitch.engine.tool.Timeouts;
import dev.backstitch.engine.tool.ToolUnavailableException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs Sequelize migrations on one database: Node runs them, and the history table is written from here. */
final class SequelizeMigrator implements Migrator {

    private static final Logger LOG = LoggerFactory.getLogger(SequelizeMigrator.class);

    private final SequelizeTool tool;
    private final Database database;
    private final Timeouts timeouts;
    private final Connection connection;
    private final String table;
    private @Nullable Bridge bridge;

    private SequelizeMigrator(
            SequelizeTool tool, Database database, Timeouts timeouts, Connection connection, String table) {
        this.tool = tool;
        this.database = database;
        this.timeouts = timeouts;
        this.connection = connection;
        this.table = table;
    }

    static SequelizeMigrator open(SequelizeTool tool, Database database, Timeouts timeouts) {
        Connection connection = database.connect();
        try {
            String table = tool.table().on(connection);
            tool.table().create(connection, table);
            SequelizeMigrator migrator = new SequelizeMigrator(tool, database, timeouts, connection, table);
            migrator.bridge();
            return migrator;
        } catch (SQLException e) {
            close(connection);
            throw unusable(tool.historyTables().get(0), "cannot be made", database, e);
        } catch (BridgeException e) {
            close(connection);
            throw new ToolUnavailableException(
                    SequelizeTool.NAME, "it cannot use %s: %s".formatted(database.displayUrl(), e.getMessage()), e);
        }
    }

    private static HistoryTableException unusable(String table, String what, Database database, SQLException error) {
        return new HistoryTableException(
                table,
                "%s in %s: %s (SQLSTATE %s)"
                        .formatted(what, database.displayUrl(), error.getMessage(), error.getSQLState()),
                error);
    }

    /** The process that runs the migrations; another one when the last one ended. */
    private Bridge bridge() throws BridgeException {
        Bridge current = bridge;
        if (current == null) {
            current = tool.bridges().take();
            bridge = current;
            current.ask("use", Bridges.START, this::target);
        }
        return current;
    }

    private void target(JsonGenerator json) throws IOException {
        json.writeStringField("url", database.uri());
        json.writeBooleanField("plain", database.server().isOurs());
        json.writeBooleanField("redirect", tool.bridges().node().redirect());
        json.writeNumberField("statementMillis", timeouts.statement().toMillis());
        json.writeNumberField("lockMillis", timeouts.lock().toMillis());
    }

    @Override
    public List<Migration> migrations() {
        return tool.migrations();
    }

    @Override
    public List<AppliedMigration> applied() {
        try {
            return tool.table().applied(connection, table, tool.files());
        } catch (SQLException e) {
            throw unusable(table, "cannot be read", database, e);
        }
    }

    @Override
    public StepResult up(Migration migration) {
        return step(find(migration), Direction.UP);
    }

    @Override
    public StepResult down(Migration migration) {
        SequelizeFile known = find(migration);
        boolean nothingToUndo = migration.reversal() instanceof Reversal.NothingToUndo;
        if (known.hasDown()) {
            return step(known, Direction.DOWN);
        }
        if (!nothingToUndo) {
            Reversal reversal = known.migration().reversal();
            throw new IllegalArgumentException("%s has no down%s"
                    .formatted(
                            migration.name(),
                            reversal instanceof Reversal.Missing missing ? ": " + missing.what() : ""));
        }
        record(known, Direction.DOWN);
        return new StepResult(0, List.of());
    }

    /** The migration of ours that is meant, whatever reversal the configuration gave it. */
    private SequelizeFile find(Migration migration) {
        return tool.files().stream()
                .filter(file -> file.migration().name().equals(migration.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is no migration of %s".formatted(migration.name(), tool.source())));
    }

    private StepResult step(SequelizeFile file, Direction direction) {
        StepReport report = new StepReport(tool, file, direction, timeouts);
        Answer answer;
        try {
            answer = bridge().ask("run", timeouts.migration(), json -> {
                json.writeStringField("file", file.real().toString());
                json.writeStringField("direction", direction.word());
            });
        } catch (BridgeException e) {
            giveUp();
            throw report.broken(e);
        }
        StepResult result = report.read(answer);
        record(file, direction);
        return result;
    }

    private void record(SequelizeFile file, Direction direction) {
        try {
            tool.table().record(connection, table, file, direction);
        } catch (SQLException e) {
            throw new StepFailedException(
                    file.migration(),
                    direction,
                    new StepReport(tool, file, direction, timeouts).unrecorded(table, e),
                    e);
        }
    }

    /** Ends Node, and what it left running in the server, which would only notice when it next wrote to it. */
    private void giveUp() {
        Bridge current = bridge;
        bridge = null;
        if (current == null) {
            return;
        }
        current.close();
        try {
            Backends.end(connection, current.backends());
        } catch (SQLException e) {
            LOG.debug("What the migration left running could not be ended.", e);
        }
    }

    @Override
    public void close() {
        Bridge current = bridge;
        bridge = null;
        if (current != null) {
            tool.bridges().give(current);
        }
        close(connection);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("Closing a connection failed; the server ends it.", e);
        }
    }
}
