package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A text search configuration.
 *
 * @param name its name
 * @param parser its parser
 * @param mappings such as {@code asciiword WITH app.words, simple}, ordered
 * @param owner the owning role
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record TextSearchConfiguration(
        ObjectName name, String parser, List<String> mappings, String owner, Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public TextSearchConfiguration {
        mappings = List.copyOf(mappings);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.TEXT_SEARCH_CONFIGURATION, name.toString());
    }
}
