package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An access method for tables or indexes.
 *
 * @param name its name, unquoted
 * @param type {@code TABLE} or {@code INDEX}
 * @param handler the handler function
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record AccessMethod(String name, String type, String handler, Optional<String> comment) implements OtherObject {

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.ACCESS_METHOD, Identifiers.quote(name));
    }
}
