package dev.backstitch.engine.run;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.tool.AppliedMigration;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One applied migration: what the history table says, and the migration that it means.
 *
 * @param row what the table says
 * @param migration empty when no file has this version
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record HistoryEntry(AppliedMigration row, Optional<Migration> migration) {

    /**
     * Tells whether the tool began this migration and did not end it.
     *
     * @return whether the row says that it is dirty, or no success
     */
    public boolean isUnfinished() {
        return "true".equals(row.details().get("dirty"))
                || "false".equals(row.details().get("success"));
    }
}
