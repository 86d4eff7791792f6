package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.SqlMigration;
import dev.backstitch.engine.migration.SqlScript;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.Migrator;
import dev.backstitch.engine.tool.Timeouts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A history of SQL files. */
record SqlTool(String name, Path source, List<SqlMigration> scripts, HistoryTable.Factory history)
        implements MigrationTool {

    SqlTool {
        scripts = List.copyOf(scripts);
    }

    @Override
    public List<Migration> migrations() {
        return scripts.stream().map(SqlMigration::migration).toList();
    }

    @Override
    public List<String> historyTables() {
        return List.of(history.on(scripts).table("public"));
    }

    @Override
    public boolean recordsOnlyTheNewest() {
        return history.on(scripts).recordsOnlyTheNewest();
    }

    @Override
    public List<Long> advisoryLocks(String database, String schema) {
        return history.on(scripts).advisoryLocks(database, schema);
    }

    @Override
    public Optional<String> sql(Migration migration, Direction direction) {
        return scripts.stream()
                .filter(script -> script.migration().version().equals(migration.version()))
                .findFirst()
                .flatMap(script -> direction == Direction.UP ? Optional.of(script.up()) : script.down())
                .map(SqlScript::sql);
    }

    @Override
    public Migrator open(Database database, Timeouts timeouts) {
        return SqlMigrator.open(this, database, timeouts);
    }
}
