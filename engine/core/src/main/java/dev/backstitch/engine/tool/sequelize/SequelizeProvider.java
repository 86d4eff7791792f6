package dev.backstitch.engine.tool.sequelize;

import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.MigrationToolProvider;
import dev.backstitch.engine.tool.NewFile;
import dev.backstitch.engine.tool.SequelizeTemplate;
import dev.backstitch.engine.tool.ToolOptions;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Finds and loads the migrations of Sequelize, which run in the project's own Sequelize.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SequelizeProvider implements MigrationToolProvider {

    /** Makes the provider, for {@link java.util.ServiceLoader}. */
    public SequelizeProvider() {}

    @Override
    public String name() {
        return SequelizeTool.NAME;
    }

    @Override
    public String layout() {
        return "<digits>-<title>.js (or .cjs, .ts, .cts) that exports up and down";
    }

    @Override
    public boolean recognises(Path folder) {
        return new SequelizeFolder(folder).migrations().isPresent();
    }

    @Override
    public Path migrationsOf(Path folder) {
        return new SequelizeFolder(folder).migrations().orElse(folder);
    }

    @Override
    public List<NewFile> newMigration(String version, String title) {
        return List.of(SequelizeTemplate.of(version, title));
    }

    @Override
    public MigrationTool load(Path folder, ToolOptions options) {
        return new SequelizeLoader(folder, Node.of(options)).load();
    }
}
