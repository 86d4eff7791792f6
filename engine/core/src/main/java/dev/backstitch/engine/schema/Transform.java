package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A transform of a type for a procedural language.
 *
 * @param type the type
 * @param language the language, unquoted
 * @param fromSql the function for arguments
 * @param toSql the function for results
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Transform(
        String type, String language, Optional<String> fromSql, Optional<String> toSql, Optional<String> comment)
        implements OtherObject {

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.TRANSFORM, "FOR " + type + " LANGUAGE " + Identifiers.quote(language));
    }
}
