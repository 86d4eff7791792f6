package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.SqlMigration;
import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.tool.AppliedMigration;
import java.sql.SQLException;
import java.util.List;

/** Where one tool records what is applied, in the tool's own words. All SQL names the table with its schema. */
interface HistoryTable {

    /** Makes the history of a list of migrations. */
    @FunctionalInterface
    interface Factory {
        HistoryTable on(List<SqlMigration> migrations);
    }

    /** The name of the table, without its schema. */
    String name();

    /** The DDL of the table, with {@code %s} for its name; leaves a table that is there alone. */
    String ddl();

    /** What the table says, in the order of the migrations. */
    List<AppliedMigration> applied(SqlSession session, String table) throws SQLException;

    /** Whether a row is that of a migration. */
    default boolean isOf(AppliedMigration row, Migration migration) {
        return row.version().equals(migration.version().text());
    }

    /** Whether the table names the newest version only. */
    default boolean recordsOnlyTheNewest() {
        return false;
    }

    /** The advisory locks that the tool takes while it works. */
    default List<Long> advisoryLocks(String database, String schema) {
        return List.of();
    }

    /** What the tool writes before it runs the script, outside any transaction. */
    default void announce(SqlSession session, String table, SqlMigration migration, Direction direction)
            throws SQLException {}

    /** What the tool writes after it ran the script, inside the script's transaction where there is one. */
    void record(SqlSession session, String table, SqlMigration migration, Direction direction) throws SQLException;

    /** The schema in which the tool looks for its table while a migration is under way. */
    default String schemaNow(SqlSession session) throws SQLException {
        return session.schemaAtOpen();
    }

    /** Whether a script that is not wrapped in a transaction is sent statement by statement, not as one query. */
    default boolean sendsStatements() {
        return false;
    }

    /** Whether a query failed because the table, or its schema, is not there. */
    static boolean isGone(SQLException error) {
        return "42P01".equals(error.getSQLState()) || "3F000".equals(error.getSQLState());
    }

    /** The table's name as SQL spells it. */
    default String table(String schema) {
        return Identifiers.quote(schema) + "." + Identifiers.quote(name());
    }
}
