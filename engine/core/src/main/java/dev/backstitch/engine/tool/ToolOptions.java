package dev.backstitch.engine.tool;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * What users configured for the tools that run their migrations.
 *
 * @param values the values of each key that is set, by key without the prefix {@code backstitch.}; a key that takes one
 *     value has one
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ToolOptions(Map<String, List<String>> values) {

    /** What holds when nothing is configured. */
    public static final ToolOptions NONE = new ToolOptions(Map.of());

    /** Copies the map and its lists. */
    public ToolOptions {
        values = Collections.unmodifiableMap(values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue()), (a, b) -> b, TreeMap::new)));
    }

    /**
     * Returns the one value of a key.
     *
     * @param key the key without the prefix
     * @return empty when it is not set
     */
    public Optional<String> text(String key) {
        return texts(key).stream().findFirst();
    }

    /**
     * Returns the values of a key.
     *
     * @param key the key without the prefix
     * @return empty when it is not set
     */
    public List<String> texts(String key) {
        return values.getOrDefault(key, List.of());
    }

    /**
     * Tells whether a switch is on.
     *
     * @param key the key without the prefix
     * @return false when it is not set
     */
    public boolean isOn(String key) {
        return text(key).filter("true"::equalsIgnoreCase).isPresent();
    }
}
