package dev.backstitch.engine.check;

import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes equal objects of different schemas one object: the states of a long history differ in little. */
final class SharedObjects {

    private final Map<SchemaObject, SchemaObject> known = new HashMap<>();

    Schema in(Schema schema) {
        return new Schema(
                schema.serverVersion(),
                share(schema.namespaces()),
                share(schema.extensions()),
                share(schema.enums()),
                share(schema.domains()),
                share(schema.compositeTypes()),
                share(schema.sequences()),
                share(schema.tables()),
                share(schema.views()),
                share(schema.routines()),
                share(schema.others()),
                share(schema.roles()),
                schema.uncovered());
    }

    @SuppressWarnings("unchecked") // an object is replaced by an equal one, so by one of its own record class
    private <T extends SchemaObject> List<T> share(List<T> objects) {
        return objects.stream()
                .map(object -> (T) known.computeIfAbsent(object, same -> same))
                .toList();
    }
}
