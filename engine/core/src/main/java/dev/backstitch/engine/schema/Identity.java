package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * How a column is an identity column.
 *
 * @param always true for ALWAYS, false for BY DEFAULT
 * @param options how it counts
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Identity(boolean always, SequenceOptions options) {}
