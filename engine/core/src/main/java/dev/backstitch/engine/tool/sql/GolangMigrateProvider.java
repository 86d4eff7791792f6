package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.GolangMigrateFormat;
import dev.backstitch.engine.tool.NewFile;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Finds and loads the migrations of golang-migrate.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class GolangMigrateProvider extends SqlToolProvider {

    /** Makes the provider, for {@link java.util.ServiceLoader}. */
    public GolangMigrateProvider() {
        super(new GolangMigrateFormat(), GolangMigrateHistory::new);
    }

    @Override
    public List<NewFile> newMigration(String version, String title) {
        String base = version + "_" + title.replace('-', '_');
        return List.of(
                new NewFile(base + ".up.sql", "-- What this migration does, and why.\n"),
                new NewFile(base + ".down.sql", "-- What brings the schema back to what it was.\n"));
    }
}
