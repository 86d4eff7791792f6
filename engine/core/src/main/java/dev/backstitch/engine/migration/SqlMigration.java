package dev.backstitch.engine.migration;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A migration whose two halves are SQL.
 *
 * @param migration what it is called and how it comes back
 * @param up the SQL that applies it
 * @param down the SQL that reverts it; empty when there is none
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record SqlMigration(Migration migration, SqlScript up, Optional<SqlScript> down) {}
