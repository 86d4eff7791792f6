package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.DbmateFormat;
import dev.backstitch.engine.tool.NewFile;
import java.util.List;
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

    @Override
    public List<NewFile> newMigration(String version, String title) {
        return List.of(new NewFile(
                version + "_" + title.replace('-', '_') + ".sql",
                """
                -- migrate:up

                -- migrate:down
                """));
    }
}
