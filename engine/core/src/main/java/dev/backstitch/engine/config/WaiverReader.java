package dev.backstitch.engine.config;

import dev.backstitch.engine.check.StepGroup;
import dev.backstitch.engine.check.Waiver;
import dev.backstitch.engine.migration.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the settings that are lists of small mappings. */
final class WaiverReader {

    private final Settings settings;

    WaiverReader(Settings settings) {
        this.settings = settings;
    }

    List<Waiver> waivers() {
        return items("waivers", List.of("migration", "object", "kind", "reason")).stream()
                .map(fields -> new Waiver(
                        fields.get("migration", "which migration it is for"),
                        fields.get("object", "which object it is about, as the report prints it"),
                        fields.get("kind", "what may differ: the property, or missing or unexpected"),
                        fields.get("reason", "why it may pass")))
                .toList();
    }

    List<StepGroup> groups() {
        return items("groups", List.of("from", "to")).stream()
                .map(fields -> new StepGroup(
                        fields.get("from", "the version it begins with"), fields.get("to", "the version it ends with")))
                .toList();
    }

    private List<Fields> items(String name, List<String> allowed) {
        String expected = "a list of mappings with the keys " + String.join(", ", allowed);
        return settings.value(name)
                .map(value -> {
                    if (value instanceof ConfigurationValue.Items items) {
                        return items.values().stream()
                                .map(item -> fields(name, allowed, expected, item))
                                .toList();
                    }
                    throw settings.wrong(name, expected, value);
                })
                .orElse(List.of());
    }

    private Fields fields(String name, List<String> allowed, String expected, ConfigurationValue item) {
        if (!(item instanceof ConfigurationValue.Entries mapping)) {
            throw settings.wrong(name, expected, item);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (ConfigurationValue.Entry entry : mapping.entries()) {
            if (!allowed.contains(entry.key())) {
                String hint = Spelling.nearest(entry.key(), allowed)
                        .map("; did you mean \"%s\"?"::formatted)
                        .orElseGet(() -> "; the keys are " + String.join(", ", allowed));
                throw new ConfigurationException(
                        "%s: %s: unknown key \"%s\"%s".formatted(entry.place(), name, entry.key(), hint));
            }
            if (!(entry.value() instanceof ConfigurationValue.Scalar scalar)
                    || scalar.text().isBlank()) {
                throw settings.wrong(name + "." + entry.key(), "text", entry.value());
            }
            if (texts.put(entry.key(), scalar.text()) != null) {
                throw new ConfigurationException(
                        "%s: %s: \"%s\" is set twice".formatted(entry.place(), name, entry.key()));
            }
        }
        return new Fields(Settings.place(name, item), texts);
    }

    /** The fields of one mapping. */
    private record Fields(String place, Map<String, String> texts) {

        String get(String field, String meaning) {
            @Nullable String text = texts.get(field);
            if (text == null) {
                throw new ConfigurationException("%s: \"%s\" is missing; say %s".formatted(place, field, meaning));
            }
            return text;
        }
    }
}
