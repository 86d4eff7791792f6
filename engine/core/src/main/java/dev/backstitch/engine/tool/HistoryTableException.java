package dev.backstitch.engine.tool;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A tool's history table that cannot be made or read: no migration is to blame.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class HistoryTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String table;

    /**
     * Says which table, and what Postgres said.
     *
     * @param table the table as {@code schema.table}
     * @param message what was tried, in which database, and what Postgres said
     * @param cause what the driver threw
     */
    public HistoryTableException(String table, String message, @Nullable Throwable cause) {
        super(table + ": " + message, cause);
        this.table = table;
    }

    /**
     * Returns the table at fault.
     *
     * @return {@code schema.table}, quoted where Postgres needs it
     */
    public String table() {
        return table;
    }
}
