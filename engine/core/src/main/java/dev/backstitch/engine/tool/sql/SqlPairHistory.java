package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.SqlMigration;
import dev.backstitch.engine.tool.AppliedMigration;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row for each applied migration: version, whole name, and when it was applied. */
record SqlPairHistory(List<SqlMigration> migrations) implements HistoryTable {

    @Override
    public String name() {
        return "backstitch_migrations";
    }

    @Override
    public String ddl() {
        return "CREATE TABLE IF NOT EXISTS %s (version text PRIMARY KEY, name text NOT NULL,"
                + " applied_at timestamptz NOT NULL DEFAULT now())";
    }

    @Override
    public List<AppliedMigration> applied(SqlSession session, String table) throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (Statement statement = session.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT version, name FROM " + table)) {
            while (rows.next()) {
                names.put(rows.getString(1), rows.getString(2));
            }
        }
        return AppliedOrder.of(migrations)
                .sort(
                        List.copyOf(names.keySet()),
                        version -> new AppliedMigration(version, Map.of("name", String.valueOf(names.get(version)))));
    }

    @Override
    public void record(SqlSession session, String table, SqlMigration script, Direction direction) throws SQLException {
        Migration migration = script.migration();
        if (direction == Direction.UP) {
            session.update(
                    "INSERT INTO " + table + " (version, name) VALUES (?, ?)",
                    migration.version().text(),
                    migration.name());
        } else {
            session.update(
                    "DELETE FROM " + table + " WHERE version = ?",
                    migration.version().text());
        }
    }

    @Override
    public boolean sendsStatements() {
        return true;
    }
}
