package dev.backstitch.engine.tool.sequelize;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.MigrationTools;
import dev.backstitch.engine.tool.Migrator;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.StepResult;
import dev.backstitch.engine.tool.Timeouts;
import dev.backstitch.engine.tool.ToolOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small Sequelize project, a fresh database, and a migrator that is opened when first asked for. */
final class SequelizeWorkbench implements AutoCloseable {

    private static final NodeModules MODULES = NodeModules.install();

    private final Path project;
    private final Database database = TestPostgres.database();
    private Timeouts timeouts = Timeouts.DEFAULTS;
    private ToolOptions options = ToolOptions.NONE;
    private @Nullable MigrationTool tool;
    private @Nullable Migrator migrator;

    SequelizeWorkbench(Path folder) {
        try {
            project = folder.toRealPath();
            link("node_modules", MODULES.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file("config/config.json", "{\"development\": {\"dialect\": \"postgres\", \"database\": \"app\"}}");
    }

    private void link(String name, Path target) throws IOException {
        if (!Files.exists(project.resolve(name))) {
            Files.createSymbolicLink(project.resolve(name), target);
        }
    }

    NodeModules modules() {
        return MODULES;
    }

    Path project() {
        return project;
    }

    Database database() {
        return database;
    }

    SequelizeWorkbench timeouts(Timeouts value) {
        timeouts = value;
        return this;
    }

    SequelizeWorkbench option(String key, String... values) {
        Map<String, List<String>> more = new java.util.HashMap<>(options.values());
        more.put(key, List.of(values));
        options = new ToolOptions(more);
        return this;
    }

    /** Writes a file of the project. */
    SequelizeWorkbench file(String name, String text) {
        try {
            Path file = project.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a migration whose directions have these bodies. */
    SequelizeWorkbench migration(String name, String up, String down) {
        return file(
                "migrations/" + name + ".js",
                """
                module.exports = {
                  async up(queryInterface, Sequelize) {
                    %s
                  },
                  async down(queryInterface, Sequelize) {
                    %s
                  },
                };
                """
                        .formatted(up, down));
    }

    MigrationTool tool() {
        MigrationTool current = tool;
        if (current == null) {
            current = MigrationTools.load(project.resolve("migrations"), "sequelize", options);
            tool = current;
        }
        return current;
    }

    Migrator migrator() {
        Migrator current = migrator;
        if (current == null) {
            current = tool().open(database, timeouts);
            migrator = current;
        }
        return current;
    }

    Migration migration(int index) {
        return tool().migrations().get(index);
    }

    StepResult up(int index) {
        return migrator().up(migration(index));
    }

    StepResult down(int index) {
        return migrator().down(migration(index));
    }

    /** How a direction fails, in words, with the project's directory as {@code app}. */
    String failure(int index, Direction direction) {
        try {
            StepResult result = direction == Direction.UP ? up(index) : down(index);
            throw new AssertionError("it succeeded: " + result);
        } catch (StepFailedException e) {
            return String.valueOf(e.getMessage()).replace(project.toString(), "app");
        }
    }

    /** What a direction warns of, with the project's directory as {@code app}. */
    List<String> warnings(int index, Direction direction) {
        StepResult result = direction == Direction.UP ? up(index) : down(index);
        return result.warnings().stream()
                .map(warning -> warning.replace(project.toString(), "app"))
                .toList();
    }

    /** The first column of a query. */
    List<String> rows(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    void sql(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    List<String> recorded() {
        return rows("SELECT name FROM \"SequelizeMeta\" ORDER BY name COLLATE \"C\"");
    }

    List<String> tables() {
        return rows("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"
                + " AND relname <> 'SequelizeMeta' ORDER BY 1");
    }

    @Override
    public void close() {
        if (migrator != null) {
            migrator.close();
        }
        database.close();
        try {
            Files.deleteIfExists(project.resolve("node_modules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
