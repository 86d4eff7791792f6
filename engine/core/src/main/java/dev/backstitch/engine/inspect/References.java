package dev.backstitch.engine.inspect;

import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Who references whom: what has to be dropped before a table can be.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class References {

    private References() {}

    /**
     * Finds the foreign keys that reference a table, its own among them.
     *
     * @param table the referenced table
     * @param schema where to look
     * @return in the order of the referencing tables and the names; empty where nothing references it
     */
    public static List<ForeignKey> to(ObjectName table, Schema schema) {
        return schema.tables().stream()
                .flatMap(referencing -> referencing.constraints().stream())
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .filter(key -> key.referencedTable().equals(table))
                .sorted(Comparator.comparing(ForeignKey::table).thenComparing(ForeignKey::name))
                .toList();
    }
}
