package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A text search dictionary.
 *
 * @param name its name
 * @param template its template
 * @param options its options as SQL, ordered, such as {@code stopwords = 'english'}
 * @param owner the owning role
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record TextSearchDictionary(
        ObjectName name, String template, List<String> options, String owner, Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public TextSearchDictionary {
        options = List.copyOf(options);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.TEXT_SEARCH_DICTIONARY, name.toString());
    }
}
