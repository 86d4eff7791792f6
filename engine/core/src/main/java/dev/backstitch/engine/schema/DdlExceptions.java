package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.List;

/** What the text of a schema cannot restore, as SQL has no words for it or as it would show what must stay hidden. */
final class DdlExceptions {

    private DdlExceptions() {}

    /** In words, one for each object and property; those of relations last. */
    static List<String> of(Schema schema) {
        List<String> exceptions = new ArrayList<>();
        schema.objects().forEach(object -> add(object, exceptions));
        exceptions.addAll(RelationExceptions.of(schema));
        return List.copyOf(exceptions);
    }

    private static void add(SchemaObject object, List<String> exceptions) {
        if (object instanceof OtherObject other) {
            OtherDdl.exceptions(other).stream()
                    .map(text -> SqlTarget.of(other) + ": " + text)
                    .forEach(exceptions::add);
        }
    }
}
