package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What a column has been set to beside its definition: how its values are stored, counted and fetched.
 *
 * @param storage {@code PLAIN}, {@code EXTERNAL}, {@code EXTENDED} or {@code MAIN}, where it is not that of the type
 * @param compression {@code pglz} or {@code lz4}, where it is not the default one
 * @param statisticsTarget how fine the statistics are, where it is not the default
 * @param options {@code name=value}, ordered, such as {@code n_distinct=5}
 * @param foreignOptions {@code name=value}, in their order: what the foreign data wrapper is told of the column
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ColumnSettings(
        Optional<String> storage,
        Optional<String> compression,
        Optional<Integer> statisticsTarget,
        List<String> options,
        List<String> foreignOptions) {

    /** Nothing set. */
    public static final ColumnSettings NONE =
            new ColumnSettings(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** Copies its lists. */
    public ColumnSettings {
        options = List.copyOf(options);
        foreignOptions = List.copyOf(foreignOptions);
    }
}
