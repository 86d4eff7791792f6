package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.MigrationFolder;
import dev.backstitch.engine.migration.MigrationFormat;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.MigrationToolProvider;
import dev.backstitch.engine.tool.ToolOptions;
import java.nio.file.Path;

/** A tool whose migrations are SQL: a format of files and a history table. */
abstract sealed class SqlToolProvider implements MigrationToolProvider
        permits DbmateProvider, GolangMigrateProvider, SqlPairProvider {

    private final MigrationFormat format;
    private final HistoryTable.Factory history;

    SqlToolProvider(MigrationFormat format, HistoryTable.Factory history) {
        this.format = format;
        this.history = history;
    }

    @Override
    public final String name() {
        return format.name();
    }

    @Override
    public final String layout() {
        return format.layout();
    }

    @Override
    public final boolean recognises(Path folder) {
        return format.recognises(MigrationFolder.list(folder));
    }

    @Override
    public final MigrationTool load(Path folder, ToolOptions options) {
        return new SqlTool(name(), folder, format.read(MigrationFolder.list(folder)), history);
    }
}
