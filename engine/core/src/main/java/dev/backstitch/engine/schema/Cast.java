package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A cast that users made.
 *
 * @param source the type that is cast
 * @param target the type that it is cast to
 * @param method {@code WITHOUT FUNCTION}, {@code WITH INOUT} or {@code WITH FUNCTION} and the function
 * @param context {@code EXPLICIT}, {@code ASSIGNMENT} or {@code IMPLICIT}
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Cast(String source, String target, String method, String context, Optional<String> comment)
        implements OtherObject {

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.CAST, "(" + source + " AS " + target + ")");
    }
}
