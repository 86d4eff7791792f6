package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.GolangMigrateFormat;
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
}
