package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A conversion between encodings.
 *
 * @param name its name
 * @param source the encoding that is converted
 * @param target the encoding that it is converted to
 * @param function the function that does it
 * @param usual whether it is the default conversion of the two
 * @param owner the owning role
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Conversion(
        ObjectName name,
        String source,
        String target,
        String function,
        boolean usual,
        String owner,
        Optional<String> comment)
        implements OtherObject {

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.CONVERSION, name.toString());
    }
}
