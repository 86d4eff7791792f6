package dev.backstitch.engine.tool.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.SqlMigration;
import dev.backstitch.engine.migration.Version;
import dev.backstitch.engine.tool.AppliedMigration;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** One row: the newest version, and whether a migration to it or down from it was begun and not ended. */
record GolangMigrateHistory(List<SqlMigration> migrations) implements HistoryTable {

    /** What the tool writes while the down of its first migration is under way. */
    private static final String BEFORE_ALL = "-1";

    private static final long LOCK_SALT = 1_486_364_155L;

    @Override
    public String name() {
        return "schema_migrations";
    }

    @Override
    public String ddl() {
        return "CREATE TABLE IF NOT EXISTS %s (version bigint not null primary key, dirty boolean not null)";
    }

    @Override
    public List<AppliedMigration> applied(SqlSession session, String table) throws SQLException {
        try (Statement statement = session.connection().createStatement();
                ResultSet row = statement.executeQuery("SELECT version, dirty FROM " + table + " LIMIT 1")) {
            return row.next() ? upTo(new Version(row.getString(1)), row.getBoolean(2)) : List.of();
        }
    }

    private List<AppliedMigration> upTo(Version recorded, boolean dirty) {
        List<AppliedMigration> applied = new ArrayList<>();
        BigInteger last = new BigInteger(recorded.text());
        for (SqlMigration migration : migrations) {
            BigInteger version = new BigInteger(migration.migration().version().text());
            if (version.compareTo(last) < 0) {
                applied.add(row(version.toString(), false));
            }
        }
        applied.add(row(recorded.text(), dirty));
        return List.copyOf(applied);
    }

    /** The table has a number, so zeros that lead in a file's name are lost. */
    @Override
    public boolean isOf(AppliedMigration row, Migration migration) {
        return migration.version().isSameAs(new Version(row.version()));
    }

    @Override
    public boolean recordsOnlyTheNewest() {
        return true;
    }

    /** The tool's own arithmetic: 32 bits, without a sign. */
    @Override
    public List<Long> advisoryLocks(String database, String schema) {
        CRC32 sum = new CRC32();
        sum.update(String.join("\0", schema, name(), database).getBytes(UTF_8));
        return List.of(sum.getValue() * LOCK_SALT & 0xFFFF_FFFFL);
    }

    private static AppliedMigration row(String version, boolean dirty) {
        return new AppliedMigration(version, Map.of("dirty", String.valueOf(dirty)));
    }

    @Override
    public void announce(SqlSession session, String table, SqlMigration migration, Direction direction)
            throws SQLException {
        setVersion(session, table, target(migration, direction), true);
    }

    @Override
    public void record(SqlSession session, String table, SqlMigration migration, Direction direction)
            throws SQLException {
        setVersion(session, table, target(migration, direction), false);
    }

    private static void setVersion(SqlSession session, String table, String version, boolean dirty)
            throws SQLException {
        String insert = version.equals(BEFORE_ALL) && !dirty
                ? ""
                : "INSERT INTO %s (version, dirty) VALUES (%s, %s); ".formatted(table, version, dirty);
        // The tool truncates it. That costs far more than the row, and leaves the same one.
        session.execute("BEGIN; DELETE FROM " + table + "; " + insert + "COMMIT");
    }

    /** The version at which the database stands afterwards. */
    private String target(SqlMigration migration, Direction direction) {
        int index = migrations.indexOf(migration) - (direction == Direction.DOWN ? 1 : 0);
        return index < 0
                ? BEFORE_ALL
                : new BigInteger(migrations.get(index).migration().version().text()).toString();
    }
}
