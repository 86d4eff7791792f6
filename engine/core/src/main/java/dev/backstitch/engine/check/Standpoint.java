package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import dev.backstitch.engine.tool.AppliedMigration;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.Migrator;
import dev.backstitch.engine.tool.SessionLeak;
import dev.backstitch.engine.tool.StepResult;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One database on the walk, with the migrator that moves it and the connection that looks at it. */
final class Standpoint implements AutoCloseable {

    private final Database database;
    private final MigrationTool tool;
    private final Migrator migrator;
    private final SchemaScope scope;
    private @Nullable Connection own;
    private @Nullable Connection readOn;
    private @Nullable SchemaReader reader;
    private @Nullable RowCounts rows;
    private @Nullable List<AppliedMigration> applied;
    private final Tally tally;
    private final boolean rolesAreOurs;
    private final String rolesAtFirst;

    Standpoint(Database database, MigrationTool tool, CheckSettings settings, Tally tally) {
        this.database = database;
        this.tool = tool;
        this.tally = tally;
        this.migrator = tool.open(database, settings.timeouts());
        this.rolesAreOurs = database.server().isOurs() || settings.allowClusterChanges();
        this.scope = new SchemaScope(Set.copyOf(tool.historyTables()), rolesAreOurs);
        this.rolesAtFirst = rolesAreOurs ? "" : ClusterRoles.fingerprint(connection());
    }

    /** Whether the roles of a server that is not ours are no longer as they were. */
    boolean changedForeignRoles() {
        return !rolesAreOurs && !rolesAtFirst.equals(ClusterRoles.fingerprint(connection()));
    }

    /**
     * The migrator's own connection where it lends it: what it has just changed need not be learnt by another session.
     */
    private Connection connection() {
        return migrator.lend().orElseGet(() -> {
            Connection connection = own;
            if (connection == null) {
                connection = database.connect();
                own = connection;
            }
            return connection;
        });
    }

    private SchemaReader reader() {
        Connection connection = connection();
        SchemaReader current = reader;
        if (current == null || connection != readOn) {
            boolean writesHere = connection != own;
            current = writesHere ? SchemaReader.onOnlyWriter(connection, scope) : new SchemaReader(connection, scope);
            reader = current;
            readOn = connection;
        }
        return current;
    }

    /** What a step did: how long it took, how many statements ran, what it left in its sessions, and what is odd. */
    record Move(Duration elapsed, int statements, List<SessionLeak> leaks, List<String> warnings) {}

    Move up(Step step) {
        return move(step.migrations(), true);
    }

    Move down(Step step) {
        tally.countDown();
        List<Migration> reversed = new ArrayList<>(step.migrations());
        java.util.Collections.reverse(reversed);
        return move(reversed, false);
    }

    private Move move(List<Migration> migrations, boolean up) {
        rows = null;
        applied = null;
        long start = System.nanoTime();
        int statements = 0;
        List<SessionLeak> leaks = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Migration migration : migrations) {
            StepResult result = up ? migrator.up(migration) : migrator.down(migration);
            statements += result.statements();
            leaks.addAll(result.leaks());
            warnings.addAll(result.warnings());
        }
        tally.countStatements(statements);
        return new Move(Duration.ofNanos(System.nanoTime() - start), statements, leaks, warnings);
    }

    Schema schema() {
        return reader().read();
    }

    /** The number of rows of each table; counted once after each move. */
    RowCounts rows() {
        RowCounts known = rows;
        if (known == null) {
            known = RowCounts.read(connection(), tool.historyTables());
            rows = known;
        }
        return known;
    }

    /** What the history table says; read once after each move. */
    List<AppliedMigration> applied() {
        List<AppliedMigration> known = applied;
        if (known == null) {
            known = List.copyOf(migrator.applied());
            applied = known;
        }
        return known;
    }

    Database database() {
        return database;
    }

    /** Closes the connections and leaves the database, so that it can be copied. */
    void disconnect() {
        migrator.close();
        Connection connection = own;
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a connection to " + database.displayUrl() + " could not be closed", e);
        }
    }

    @Override
    public void close() {
        try {
            disconnect();
        } finally {
            database.close();
        }
    }
}
