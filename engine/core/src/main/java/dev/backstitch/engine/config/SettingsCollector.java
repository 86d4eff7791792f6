package dev.backstitch.engine.config;

import dev.backstitch.engine.migration.Spelling;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Brings the mappings of a file into the form of dotted keys, and rejects what is no key. */
final class SettingsCollector {

    private final Map<String, ConfigurationValue> settings = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();

    Map<String, ConfigurationValue> collect(ConfigurationValue.Entries mapping) {
        collect("", mapping);
        return settings;
    }

    private void collect(String prefix, ConfigurationValue.Entries mapping) {
        for (ConfigurationValue.Entry entry : mapping.entries()) {
            String name = prefix + entry.key();
            if (entry.value() instanceof ConfigurationValue.Entries inner && ConfigurationKey.isPrefix(name)) {
                collect(name + ".", inner);
            } else {
                put(name, entry);
            }
        }
    }

    private void put(String name, ConfigurationValue.Entry entry) {
        requireKey(entry.place(), name, entry.value());
        String first = places.putIfAbsent(name, entry.place());
        if (first != null) {
            throw new ConfigurationException(
                    "%s: \"%s\" is set twice; first at %s".formatted(entry.place(), name, first));
        }
        settings.put(name, entry.value());
    }

    /** Rejects a name that is no key. */
    static void requireKey(String place, String name, ConfigurationValue value) {
        if (ConfigurationKey.find(name).isPresent()) {
            return;
        }
        List<String> below = ConfigurationKey.all().stream()
                .map(ConfigurationKey::name)
                .filter(known -> known.startsWith(name + "."))
                .toList();
        if (!below.isEmpty()) {
            throw new ConfigurationException("%s: \"%s\" must be a mapping, found %s; its keys are %s"
                    .formatted(place, name, value.describe(), String.join(", ", below)));
        }
        String hint = Spelling.nearest(name, candidates())
                .map("; did you mean \"%s\"?"::formatted)
                .orElseGet(() -> "; the keys are " + String.join(", ", topLevel()));
        throw new ConfigurationException("%s: unknown key \"%s\"%s".formatted(place, name, hint));
    }

    private static List<String> candidates() {
        return Stream.concat(
                        topLevel().stream(), ConfigurationKey.all().stream().map(ConfigurationKey::name))
                .distinct()
                .toList();
    }

    private static List<String> topLevel() {
        return ConfigurationKey.all().stream()
                .map(key -> key.name().replaceFirst("\\..*", ""))
                .distinct()
                .toList();
    }
}
