package dev.backstitch.engine.config;

import dev.backstitch.engine.tool.ToolOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that is set for a project, each value from the strongest place that sets it. */
final class Settings {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h)|0");

    private final Path directory;
    private final Map<String, ConfigurationValue> values;

    private Settings(Path directory, Map<String, ConfigurationValue> values) {
        this.directory = directory;
        this.values = values;
    }

    static Settings of(Path directory, Map<String, String> explicit, Surroundings surroundings) {
        Map<String, ConfigurationValue> values = new LinkedHashMap<>(ConfigurationFile.read(directory));
        values.putAll(PropertySettings.ofSystemProperties(surroundings.properties()));
        values.putAll(PropertySettings.ofExplicit(explicit));
        return new Settings(directory, values);
    }

    Optional<ConfigurationValue> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<String> text(String name) {
        return value(name).map(value -> scalar(name, value, "text"));
    }

    Optional<Path> path(String name) {
        return parsed(name, "a path", text -> {
            try {
                return Optional.of(directory.resolve(text).normalize());
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        });
    }

    Optional<Integer> number(String name) {
        return parsed(
                name,
                "a whole number above zero",
                text -> text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    }

    boolean isOn(String name) {
        return parsed(name, "true or false", text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                })
                .orElse(false);
    }

    Duration duration(String name, Duration otherwise) {
        return parsed(name, "a duration such as 500ms, 30s, 5m, 1h, or 0 for no limit", Settings::duration)
                .orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        String choices = String.join(" or ", constants.stream().map(Enum::name).toList());
        return parsed(name, choices, text -> constants.stream()
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst());
    }

    /** A list, or one text with commas. */
    List<String> texts(String name) {
        return value(name)
                .map(value -> value instanceof ConfigurationValue.Items items
                        ? items.values().stream()
                                .map(item -> scalar(name, item, "text"))
                                .toList()
                        : Arrays.stream(scalar(name, value, "a list of texts").split(","))
                                .map(String::strip)
                                .filter(text -> !text.isEmpty())
                                .toList())
                .orElse(List.of());
    }

    /** All that is set for the tools that run migrations. */
    ToolOptions toolOptions() {
        Map<String, List<String>> options = new TreeMap<>();
        for (ConfigurationKey key : ConfigurationKey.ofTools()) {
            String name = key.name();
            if (value(name).isEmpty()) {
                continue;
            }
            switch (key.type()) {
                case TEXTS -> options.put(name, texts(name));
                case SWITCH -> options.put(name, List.of(String.valueOf(isOn(name))));
                default -> options.put(name, List.of(text(name).orElseThrow()));
            }
        }
        return new ToolOptions(options);
    }

    /** The texts below a name, by the rest of their keys. */
    Map<String, String> textsBelow(String name) {
        Map<String, String> texts = new TreeMap<>();
        String prefix = name + ".";
        values.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                texts.put(key.substring(prefix.length()), scalar(key, value, "a reason"));
            }
        });
        return texts;
    }

    /** The message of a wrong value, with its place. */
    ConfigurationException wrong(String name, String expected, ConfigurationValue found) {
        return new ConfigurationException(
                "%s: expected %s, found %s".formatted(place(name, found), expected, found.describe()));
    }

    /** Where a value stands, and what it is the value of. */
    static String place(String name, ConfigurationValue value) {
        return value.place().endsWith("." + name) ? value.place() : value.place() + ": " + name;
    }

    private <T> Optional<T> parsed(String name, String expected, Function<String, Optional<T>> parser) {
        return value(name).map(value -> parser.apply(scalar(name, value, expected))
                .orElseThrow(() -> wrong(name, expected, value)));
    }

    private String scalar(String name, ConfigurationValue value, String expected) {
        return Stream.of(value)
                .filter(ConfigurationValue.Scalar.class::isInstance)
                .map(scalar -> ((ConfigurationValue.Scalar) scalar).text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseThrow(() -> wrong(name, expected, value));
    }

    private static Optional<Duration> duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) == null) {
            return Optional.of(Duration.ZERO);
        }
        long amount = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "ms" -> Duration.ofMillis(amount);
                    case "s" -> Duration.ofSeconds(amount);
                    case "m" -> Duration.ofMinutes(amount);
                    default -> Duration.ofHours(amount);
                });
    }
}
