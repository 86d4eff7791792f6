package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * How a column is a generated column.
 *
 * @param stored true for STORED, false for VIRTUAL
 * @param expression the expression as Postgres deparses it
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Generated(boolean stored, String expression) {}
