package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A text search parser.
 *
 * @param name its name
 * @param start the function that begins
 * @param token the function that gets the next token
 * @param end the function that ends
 * @param headline the function for headlines
 * @param types the function that lists the types of tokens
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record TextSearchParser(
        ObjectName name,
        String start,
        String token,
        String end,
        Optional<String> headline,
        String types,
        Optional<String> comment)
        implements OtherObject {

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.TEXT_SEARCH_PARSER, name.toString());
    }
}
