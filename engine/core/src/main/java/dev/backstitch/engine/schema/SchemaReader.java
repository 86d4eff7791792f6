package dev.backstitch.engine.schema;

import java.sql.Connection;
import java.sql.SQLException;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Takes snapshots of a database.
 *
 * <p>The first one reads the whole catalog. Each one after it reads again only what has changed since, and is equal to
 * what a new reader would return; objects that are the same are the same in memory.
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

    /** Since then, a session sees what it counted at once. */
    private static final int COUNTS_IN_SESSION = 15;

    private final Connection connection;
    private final SchemaScope scope;
    private final boolean writesHere;
    private AssembledObjects objects = new AssembledObjects();
    private @Nullable CatalogImage image;

    private SchemaReader(Connection connection, SchemaScope scope, boolean writesHere) {
        this.connection = connection;
        this.scope = scope;
        this.writesHere = writesHere;
    }

    /**
     * Binds a reader to a connection.
     *
     * @param connection in auto-commit mode, as a role that may read the catalog
     * @param scope what to take in
     */
    public SchemaReader(Connection connection, SchemaScope scope) {
        this(connection, scope, false);
    }

    /**
     * Binds a reader to the connection on which alone the schema is changed: then the session itself counts what it
     * wrote to which catalog, and the reader need not look at the others. What another session changes may be missed.
     *
     * @param connection in auto-commit mode, as a role that may read the catalog; its session keeps
     *     {@code track_counts} on
     * @param scope what to take in
     * @return a reader
     */
    public static SchemaReader onOnlyWriter(Connection connection, SchemaScope scope) {
        return new SchemaReader(connection, scope, true);
    }

    /**
     * Brings the schema up to date in one read-only transaction with a pinned session, and puts the session's settings
     * back.
     *
     * @return the schema as it is committed now
     * @throws SchemaReadException when Postgres rejects a catalog query or the connection breaks; the next snapshot is
     *     a full one
     */
    public Schema read() {
        CatalogImage before = image;
        image = null;
        try (PinnedTransaction transaction = new PinnedTransaction(connection)) {
            CatalogQueries queries = new CatalogQueries(connection, transaction.prepared());
            CatalogImage now = before == null ? begin(queries) : before.next(queries);
            Items items = Items.read(now, scope);
            objects.invalidate(now.changes(), now);
            Schema schema = new Assembly(items, scope, objects).assemble(queries.serverVersion());
            objects.done();
            image = now;
            return schema;
        } catch (SQLException e) {
            throw new SchemaReadException("session", e);
        }
    }

    private CatalogImage begin(CatalogQueries queries) {
        objects = new AssembledObjects();
        return CatalogImage.begin(queries, writesHere && queries.serverVersion() >= COUNTS_IN_SESSION);
    }
}
