package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An attribute of a composite type.
 *
 * @param name its name, unquoted
 * @param type its type with modifiers
 * @param collation its collation where it is not that of the type
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record CompositeAttribute(String name, String type, Optional<String> collation, Optional<String> comment) {}
