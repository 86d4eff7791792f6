package dev.backstitch.engine.config;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A URL as users write it: itself, or the environment variable that holds it, as {@code $NAME} or {@code DATABASE_URL}.
 */
record UrlText(String place, String text, Map<String, String> environment) {

    private static final String DATABASE_URL = "DATABASE_URL";
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z_][A-Za-z0-9_]*");

    /**
     * Parses it.
     *
     * @throws ConfigurationException with the place, and without the text, which may hold a password
     */
    <T> T parse(Function<String, T> parser) {
        boolean named = text.equals(DATABASE_URL) || VARIABLE.matcher(text).matches();
        if (!named) {
            return parse(place, text, parser);
        }
        String variable = text.startsWith("$") ? text.substring(1) : text;
        String holder = place + ": the environment variable " + variable;
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) {
            throw new ConfigurationException(holder + " is not set");
        }
        return parse(holder, value, parser);
    }

    private static <T> T parse(String place, String value, Function<String, T> parser) {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(place + ": " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return place;
    }
}
