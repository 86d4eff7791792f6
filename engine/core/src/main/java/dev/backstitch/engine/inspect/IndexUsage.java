package dev.backstitch.engine.inspect;

import dev.backstitch.engine.schema.ObjectName;
import org.apiguardian.api.API;

/**
 * How often an index was used since the statistics of the database were reset.
 *
 * @param table the table or materialised view it is on
 * @param index its name
 * @param scans scans that were begun on it
 * @param tuplesRead entries that these scans returned
 * @param tuplesFetched live rows that simple scans fetched by it; those of bitmap scans count for the table only
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record IndexUsage(ObjectName table, ObjectName index, long scans, long tuplesRead, long tuplesFetched) {}
