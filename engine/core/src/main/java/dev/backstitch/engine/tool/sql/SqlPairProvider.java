package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.SqlPairFormat;
import dev.backstitch.engine.tool.NewFile;
import java.util.List;
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

    @Override
    public List<NewFile> newMigration(String version, String title) {
        String base = version + "-" + title;
        return List.of(
                new NewFile(base + ".up.sql", "-- What this migration does, and why.\n"),
                new NewFile(base + ".down.sql", "-- What brings the schema back to what it was.\n"));
    }
}
