package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.List;

/** What the text of a schema cannot restore, as SQL has no words for it or as it would show what must stay hidden. */
final class DdlExceptions {

    private DdlExceptions() {}

    /** In words, one for each object and property; those of relations first, in the order of the schema. */
    static List<String> of(Schema schema) {
        List<String> exceptions = new ArrayList<>(RelationExceptions.of(schema));
        schema.objects().forEach(object -> add(object, exceptions));
        return List.copyOf(exceptions);
    }

    private static void add(SchemaObject object, List<String> exceptions) {
        String target = SqlTarget.of(object) + ": ";
        if (object instanceof Subscription subscription) {
            exceptions.add(target + "its connection, which is not read");
            if (subscription.enabled()) {
                exceptions.add(target + "that it is enabled");
            }
        }
        if (hidesSecret(object)) {
            exceptions.add(target + "a secret, which is hidden");
        }
    }

    private static boolean hidesSecret(SchemaObject object) {
        if (object instanceof DatabaseSetting setting) {
            return setting.value().equals(Secrets.HIDDEN);
        }
        return Properties.of(object).entrySet().stream()
                .filter(it -> it.getKey().endsWith("options") && it.getValue() instanceof List<?>)
                .flatMap(it -> ((List<?>) it.getValue()).stream())
                .anyMatch(option -> option.toString().endsWith("=" + Secrets.HIDDEN));
    }
}
