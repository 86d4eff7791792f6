package dev.backstitch.engine.run;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReadException;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Reads the schema of a database that somebody named.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SchemaSource {

    private SchemaSource() {}

    /**
     * Reads the schema as it is now, in one read-only transaction.
     *
     * @param database the database
     * @param excludedTables tables to leave out, as {@code schema.table}, quoted where Postgres needs it
     * @return the schema
     */
    public static Schema read(Database database, Collection<String> excludedTables) {
        try (Connection connection = database.connect()) {
            return new SchemaReader(connection, new SchemaScope(Set.copyOf(excludedTables), false)).read();
        } catch (SQLException e) {
            throw new SchemaReadException("session", e);
        }
    }
}
