package dev.backstitch.engine.inspect;

import dev.backstitch.engine.schema.ObjectName;
import org.apiguardian.api.API;

/**
 * How much disk space a table or materialised view takes. That of a partitioned table is the sum of its partitions,
 * which are listed too.
 *
 * @param table its name
 * @param totalBytes everything, out-of-line values (TOAST) and maps included, as {@code pg_total_relation_size} has it
 * @param rowBytes the rows alone, without out-of-line values, as {@code pg_relation_size} has it
 * @param indexBytes all its indexes, as {@code pg_indexes_size} has it
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record TableSize(ObjectName table, long totalBytes, long rowBytes, long indexBytes) {}
