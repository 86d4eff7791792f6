package dev.backstitch.engine.tool.sequelize;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.Migrator;
import dev.backstitch.engine.tool.Timeouts;
import java.nio.file.Path;
import java.util.List;

/** A history of Sequelize. */
record SequelizeTool(Path source, List<SequelizeFile> files, MetaTable table, Bridges bridges)
        implements MigrationTool {

    static final String NAME = "sequelize";

    SequelizeTool {
        files = List.copyOf(files);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Migration> migrations() {
        return files.stream().map(SequelizeFile::migration).toList();
    }

    @Override
    public List<String> historyTables() {
        return List.of(table.in("public"));
    }

    @Override
    public Migrator open(Database database, Timeouts timeouts) {
        return SequelizeMigrator.open(this, database, timeouts);
    }
}
