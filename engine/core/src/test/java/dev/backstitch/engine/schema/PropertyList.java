package dev.backstitch.engine.schema;

import java.util.Comparator;
import java.util.stream.Collectors;

/** Every object of a schema with all its properties, one a line; what is absent is left out. */
final class PropertyList {

    private PropertyList() {}

    static String of(Schema schema) {
        return schema.objects()
                .sorted(Comparator.comparing(SchemaObject::id))
                .map(PropertyList::of)
                .collect(Collectors.joining("\n"));
    }

    private static String of(SchemaObject object) {
        String properties = Properties.of(object).entrySet().stream()
                .flatMap(property -> Fragments.text(property.getValue())
                        .filter(value -> !value.isEmpty() && !value.equals("false"))
                        .map(value ->
                                "  " + property.getKey() + ": " + value.strip().replace("\n", "\n    ") + "\n")
                        .stream())
                .collect(Collectors.joining());
        return object.id() + "\n" + properties;
    }
}
