package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Extended statistics on columns or expressions of a table.
 *
 * @param name their name
 * @param relation the table or materialised view
 * @param kinds {@code ndistinct}, {@code dependencies} or {@code mcv}, ordered; empty for those on one expression
 * @param keys the columns and expressions, as SQL, in their order
 * @param target the statistics target, where it is not the default one
 * @param owner the owning role
 * @param comment their comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ExtendedStatistics(
        ObjectName name,
        ObjectName relation,
        List<String> kinds,
        List<String> keys,
        Optional<Integer> target,
        String owner,
        Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public ExtendedStatistics {
        kinds = List.copyOf(kinds);
        keys = List.copyOf(keys);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.STATISTICS, name.toString());
    }
}
