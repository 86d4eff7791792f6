package dev.backstitch.engine.schema;

import java.sql.Connection;
import java.sql.SQLException;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Takes snapshots of a database.
 *
 * <p>Bound to one connection that nothing else uses meanwhile; not safe for use by several threads. The caller closes the connection.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SchemaReader {

    /** SQLSTATE invalid_sql_statement_name: somebody ran DISCARD ALL or DEALLOCATE ALL on our connection. */
    private static final String STATEMENT_GONE = "26000";

    private final Connection connection;
    private final SchemaScope scope;
    private @Nullable CatalogQueries queries;

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
    public Schema read() {
        try {
            CatalogQueries queries = queries();
            try {
                return snapshot(queries);
            } catch (SchemaReadException e) {
                if (!STATEMENT_GONE.equals(e.sqlState())) {
                    throw e;
                }
                queries.forget();
                return snapshot(queries);
            }
        } catch (SQLException e) {
            throw new SchemaReadException("session", e);
        }
    }

    private CatalogQueries queries() throws SQLException {
        CatalogQueries known = queries;
        if (known == null) {
            known = new CatalogQueries(connection);
            queries = known;
        }
        return known;
    }

    private Schema snapshot(CatalogQueries queries) throws SQLException {
        Items items;
        try (PinnedTransaction ignored = new PinnedTransaction(connection)) {
            items = Items.read(queries, scope);
        }
        return new Assembly(items, scope).assemble(queries.serverVersion());
    }
}
