package dev.backstitch.engine.schema;

import java.sql.Connection;
import java.sql.SQLException;
import org.apiguardian.api.API;

/**
 * Takes snapshots of a database.
 *
 * <p>It leaves prepared statements on the connection, whose names begin with {@code backstitch_}, for the next
 * snapshot.
 *
 * <p>Bound to one connection that nothing else uses meanwhile; not safe for use by several threads. The caller closes
 * the connection.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SchemaReader {

    private final Connection connection;
    private final SchemaScope scope;

    /**
     * Binds a reader to a connection.
     *
     * @param connection in auto-commit mode, as a role that may read the catalog
     * @param scope what to take in
     */
    public SchemaReader(Connection connection, SchemaScope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    /**
     * Reads the whole schema in one read-only transaction with a pinned session, and puts the session's settings back.
     *
     * @return the schema as it is committed now
     * @throws SchemaReadException when Postgres rejects a catalog query or the connection breaks
     */
    @SuppressWarnings("try") // the transaction is there to begin and to end
    public Schema read() {
        try (PinnedTransaction ignored = new PinnedTransaction(connection)) {
            CatalogQueries queries = new CatalogQueries(connection);
            Items items = Items.read(queries, scope);
            return new Assembly(items, scope).assemble(queries.serverVersion());
        } catch (SQLException e) {
            throw new SchemaReadException("session", e);
        }
    }
}
