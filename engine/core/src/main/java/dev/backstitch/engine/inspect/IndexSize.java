package dev.backstitch.engine.inspect;

import dev.backstitch.engine.schema.ObjectName;
import org.apiguardian.api.API;

/**
 * How much disk space an index takes.
 *
 * @param table the table or materialised view it is on
 * @param index its name
 * @param bytes its main fork, as {@code pg_relation_size} has it; an empty B-tree takes one page
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record IndexSize(ObjectName table, ObjectName index, long bytes) {}
