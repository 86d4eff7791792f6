package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.DbmateFormat;
import org.apiguardian.api.API;

/**
 * Finds and loads the migrations of dbmate.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DbmateProvider extends SqlToolProvider {

    /** Makes the provider, for {@link java.util.ServiceLoader}. */
    public DbmateProvider() {
        super(new DbmateFormat(), DbmateHistory::new);
    }
}
