package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A check of a domain.
 *
 * @param name its name, unquoted
 * @param expression the expression as Postgres deparses it
 * @param validated false after NOT VALID
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record DomainCheck(String name, String expression, boolean validated, Optional<String> comment) {}
