package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.SqlMigration;
import dev.backstitch.engine.tool.AppliedMigration;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** One row for each applied migration: its version as text. */
record DbmateHistory(List<SqlMigration> migrations) implements HistoryTable {

    @Override
    public String name() {
        return "schema_migrations";
    }

    @Override
    public String ddl() {
        return "create table if not exists %s (version varchar primary key)";
    }

    @Override
    public List<AppliedMigration> applied(SqlSession session, String table) throws SQLException {
        List<String> recorded = session.column("select version from " + table + " order by version");
        return AppliedOrder.of(migrations).sort(recorded, version -> new AppliedMigration(version, Map.of()));
    }

    @Override
    public void record(SqlSession session, String table, SqlMigration migration, Direction direction)
            throws SQLException {
        String version = migration.migration().version().text();
        session.update(
                direction == Direction.UP
                        ? "insert into " + table + " (version) values (?)"
                        : "delete from " + table + " where version = ?",
                version);
    }

    /** dbmate asks for the current schema each time, so a migration that changes search_path changes the table. */
    @Override
    public String schemaNow(SqlSession session) throws SQLException {
        return session.currentSchema();
    }
}
