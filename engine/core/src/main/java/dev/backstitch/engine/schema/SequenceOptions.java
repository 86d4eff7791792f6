package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * What a sequence or an identity column counts, and how.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @param start the first value
 * @param increment the step
 * @param min the least value
 * @param max the greatest value
 * @param cache how many are taken at once
 * @param cycle whether it starts again at the end
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record SequenceOptions(String type, long start, long increment, long min, long max, long cache, boolean cycle) {}
