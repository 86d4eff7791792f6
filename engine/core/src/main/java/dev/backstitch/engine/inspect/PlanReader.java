package dev.backstitch.engine.inspect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.backstitch.engine.schema.ObjectName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what EXPLAIN (VERBOSE, FORMAT JSON) prints: without VERBOSE it does not say in which schema a table is. */
final class PlanReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;

    private PlanReader(JsonParser json) {
        this.json = json;
    }

    static PlanNode read(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            while (json.nextToken() != JsonToken.FIELD_NAME
                    || !json.currentName().equals("Plan")) {
                if (json.currentToken() == null) {
                    throw new IllegalStateException("no plan in what EXPLAIN printed: " + text);
                }
            }
            json.nextToken();
            return new PlanReader(json).node().placed(Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an object; the parser stands on its brace. */
    private Step node() throws IOException {
        Map<String, String> properties = new HashMap<>();
        List<Step> children = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("Plans")) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    children.add(node());
                }
            } else if (value.isScalarValue()) {
                properties.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return new Step(properties, children);
    }

    /** A step as it was printed: a bitmap of an index does not say whose index it is, but stands below that table. */
    private record Step(Map<String, String> properties, List<Step> children) {

        PlanNode placed(Optional<ObjectName> above) {
            Optional<ObjectName> own = property("Schema")
                    .flatMap(schema -> property("Relation Name").map(table -> new ObjectName(schema, table)));
            Optional<ObjectName> relation = own.or(() -> above);
            return new PlanNode(
                    property("Node Type").orElse("unknown"),
                    own,
                    property("Index Name").flatMap(name -> relation.map(of -> new ObjectName(of.schema(), name))),
                    children.stream().map(child -> child.placed(relation)).toList());
        }

        private Optional<String> property(String name) {
            return Optional.ofNullable(properties.get(name));
        }
    }
}
