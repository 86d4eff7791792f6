package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.TestFiles;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import dev.backstitch.engine.tool.MigrationTools;
import dev.backstitch.engine.tool.Migrator;
import dev.backstitch.engine.tool.StepResult;
import dev.backstitch.engine.tool.Timeouts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder of migrations, a fresh database, and a migrator that is opened when first asked for. */
final class Workbench implements AutoCloseable {

    private final Path folder;
    private final Timeouts timeouts;
    private final Database database = TestPostgres.database();
    private @Nullable Migrator migrator;

    Workbench(Path folder) {
        this(folder, Timeouts.DEFAULTS);
    }

    Workbench(Path folder, Timeouts timeouts) {
        this.folder = folder;
        this.timeouts = timeouts;
    }

    Workbench file(String name, String text) {
        TestFiles.write(folder, name, text);
        return this;
    }

    Database database() {
        return database;
    }

    Migrator migrator() {
        Migrator current = migrator;
        if (current == null) {
            current = MigrationTools.load(folder).open(database, timeouts);
            migrator = current;
        }
        return current;
    }

    /** Ends the migrator; the next use opens another, as the next run of a tool would. */
    void restart() {
        migrator().close();
        migrator = null;
    }

    Migration migration(int index) {
        return migrator().migrations().get(index);
    }

    StepResult up(int index) {
        return migrator().up(migration(index));
    }

    StepResult down(int index) {
        return migrator().down(migration(index));
    }

    /** Executes SQL on a connection of its own. */
    void sql(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The rows of a query on a connection of its own, columns joined by a bar. */
    List<String> rows(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(rows.getString(i));
                }
                found.add(String.join("|", values));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The tables of schema public. */
    List<String> tables() {
        return rows(
                "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1");
    }

    @Override
    public void close() {
        if (migrator != null) {
            migrator.close();
        }
        database.close();
    }
}
