package dev.backstitch.engine.schema;

import java.util.Set;
import org.apiguardian.api.API;

/**
 * What of a database a snapshot takes in.
 *
 * @param excludedTables tables to leave out with all that belongs to them (indexes, sequences, grants), as
 *     {@code schema.table}, quoted where Postgres needs it
 * @param roles whether the roles of the server are read too
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record SchemaScope(Set<String> excludedTables, boolean roles) {

    /** Everything in the database, and no roles. */
    public static final SchemaScope DATABASE = new SchemaScope(Set.of(), false);

    /** Copies the names. */
    public SchemaScope {
        excludedTables = Set.copyOf(excludedTables);
    }
}
