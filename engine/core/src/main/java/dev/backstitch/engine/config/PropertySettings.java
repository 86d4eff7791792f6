package dev.backstitch.engine.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Settings that were given as names and texts: flags, annotations, system properties. */
final class PropertySettings {

    private static final String PREFIX = "backstitch.";

    /**
     * Properties of the assertions ({@code golden}) and of Backstitch's own build; they share the prefix and are no
     * settings of a project.
     */
    private static final Set<String> OF_OTHERS =
            Set.of("golden", "required", "postgres.binaries", "build.root", "test.image");

    private PropertySettings() {}

    /** Reads the system properties that begin with {@code backstitch.}. */
    static Map<String, ConfigurationValue> ofSystemProperties(Map<String, String> properties) {
        Map<String, ConfigurationValue> settings = new LinkedHashMap<>();
        properties.forEach((property, text) -> {
            String name = property.startsWith(PREFIX) ? property.substring(PREFIX.length()) : "";
            if (!name.isEmpty() && !OF_OTHERS.contains(name)) {
                put(settings, "system property " + property, name, text);
            }
        });
        return settings;
    }

    /** Reads flags or annotations, by key without the prefix. */
    static Map<String, ConfigurationValue> ofExplicit(Map<String, String> explicit) {
        Map<String, ConfigurationValue> settings = new LinkedHashMap<>();
        explicit.forEach((name, text) -> put(settings, "setting " + PREFIX + name, name, text));
        return settings;
    }

    /** A blank text counts as not set: builds hand over properties that nobody filled. */
    private static void put(Map<String, ConfigurationValue> settings, String place, String name, String text) {
        SettingsCollector.requireKey(place, name, new ConfigurationValue.Scalar(place, text));
        if (!text.isBlank()) {
            settings.put(name, value(place, name, text.strip()));
        }
    }

    private static ConfigurationValue value(String place, String name, String text) {
        boolean list = text.startsWith("[")
                && ConfigurationKey.find(name)
                        .filter(key -> key.type().isList())
                        .isPresent();
        return list ? YamlText.ofProperty(place, text) : new ConfigurationValue.Scalar(place, text);
    }
}
