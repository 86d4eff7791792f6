package dev.backstitch.engine.tool.sequelize;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object that Node sent. A member that is missing and one that is null are the same. */
record Answer(Map<String, Object> members) {

    static final Answer EMPTY = new Answer(Map.of());

    private static final JsonFactory JSON = new JsonFactory();

    /** Reads one line. */
    static Answer parse(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? object(parser) : EMPTY;
        }
    }

    private static Answer object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Object value = value(parser, parser.nextToken());
            if (value != null) {
                members.put(name, value);
            }
        }
        return new Answer(members);
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object item = value(parser, token);
            items.add(item == null ? EMPTY : item);
        }
        return items;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Optional<String> text(String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<Double> number(String name) {
        return members.get(name) instanceof Double number ? Optional.of(number) : Optional.empty();
    }

    boolean isOn(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    Optional<Answer> child(String name) {
        return members.get(name) instanceof Answer child ? Optional.of(child) : Optional.empty();
    }

    List<Answer> children(String name) {
        return members.get(name) instanceof List<?> items
                ? items.stream()
                        .filter(Answer.class::isInstance)
                        .map(Answer.class::cast)
                        .toList()
                : List.of();
    }
}
