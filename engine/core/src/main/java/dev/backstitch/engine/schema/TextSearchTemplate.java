package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A text search template.
 *
 * @param name its name
 * @param init the function that begins
 * @param lexize the function that finds lexemes
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record TextSearchTemplate(ObjectName name, Optional<String> init, String lexize, Optional<String> comment)
        implements OtherObject {

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.TEXT_SEARCH_TEMPLATE, name.toString());
    }
}
