package dev.backstitch.engine.tool.sequelize;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.tool.AppliedMigration;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SequelizeMeta: one row for each applied migration, the name of its file.
 *
 * @param name the name of the table, unquoted
 * @param schema the schema that is configured; empty for the first of the search path
 * @param makesSchema whether sequelize-cli makes that schema
 * @param timestamps whether the rows say when
 */
record MetaTable(String name, Optional<String> schema, boolean makesSchema, boolean timestamps) {

    private static final String UNDEFINED_TABLE = "42P01";

    static MetaTable of(Answer project) {
        return new MetaTable(
                project.text("table").orElse("SequelizeMeta"),
                project.text("metaSchema"),
                project.has("schema"),
                project.isOn("timestamps"));
    }

    /** The name as SQL spells it, in the schema that is configured, or else in this one. */
    String in(String currentSchema) {
        return Identifiers.quote(schema.orElse(currentSchema)) + "." + Identifiers.quote(name);
    }

    /** The name in the current schema of a connection. */
    String on(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(pg_catalog.current_schema(), 'public')")) {
            row.next();
            return in(row.getString(1));
        }
    }

    void create(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (makesSchema && schema.isPresent()) {
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + Identifiers.quote(schema.get()));
            }
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS %s (\"name\" VARCHAR(255) NOT NULL UNIQUE,%s PRIMARY KEY (\"name\"))"
                            .formatted(
                                    table,
                                    timestamps
                                            ? " \"createdAt\" TIMESTAMP WITH TIME ZONE NOT NULL,"
                                                    + " \"updatedAt\" TIMESTAMP WITH TIME ZONE NOT NULL,"
                                            : ""));
        }
    }

    /** The rows in the order of the migrations; those that no file has come last, by name. */
    List<AppliedMigration> applied(Connection connection, String table, List<SequelizeFile> files) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM " + table + " ORDER BY name COLLATE \"C\"")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            if (UNDEFINED_TABLE.equals(e.getSQLState())) {
                return List.of();
            }
            throw e;
        }
        List<AppliedMigration> applied = new ArrayList<>();
        for (SequelizeFile file : files) {
            if (names.remove(file.recorded())) {
                applied.add(row(file.migration().version().text(), file.recorded()));
            }
        }
        names.forEach(name -> applied.add(row(name, name)));
        return applied;
    }

    private static AppliedMigration row(String version, String name) {
        return new AppliedMigration(version, Map.of("name", name));
    }

    /** Writes or deletes the row of a migration. A table that is gone is made anew, as Sequelize does. */
    void record(Connection connection, String table, SequelizeFile file, Direction direction) throws SQLException {
        try {
            write(connection, table, file, direction);
        } catch (SQLException e) {
            if (!UNDEFINED_TABLE.equals(e.getSQLState())) {
                throw e;
            }
            create(connection, table);
            write(connection, table, file, direction);
        }
    }

    private void write(Connection connection, String table, SequelizeFile file, Direction direction)
            throws SQLException {
        String insert =
                timestamps ? " (name, \"createdAt\", \"updatedAt\") VALUES (?, now(), now())" : " (name) VALUES (?)";
        String sql = direction == Direction.UP
                ? "INSERT INTO " + table + insert
                : "DELETE FROM " + table + " WHERE name = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, file.recorded());
            statement.executeUpdate();
        }
    }
}
