package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.SqlPairFormat;
import org.apiguardian.api.API;

/**
 * Finds and loads plain pairs of SQL files.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SqlPairProvider extends SqlToolProvider {

    /** Makes the provider, for {@link java.util.ServiceLoader}. */
    public SqlPairProvider() {
        super(new SqlPairFormat(), SqlPairHistory::new);
    }
}
