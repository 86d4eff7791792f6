package dev.backstitch.engine.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The properties of objects that are compared: the components of their records, by their names in words. */
final class Properties {

    /** What says which object it is, and what follows from something else that is compared. */
    private static final Set<String> IDENTITY = Set.of(
            "name",
            "table",
            "identityArguments",
            "Extension.requires",
            "View.materialized",
            "Trigger.function",
            "Index.constraint",
            "Sequence.identity",
            "ExclusionConstraint.deferrable",
            "ExclusionConstraint.initiallyDeferred");

    private static final Map<String, String> SHORTER =
            Map.of("defaultExpression", "default", "tableKind", "kind", "routineKind", "kind");

    private static final ClassValue<List<RecordComponent>> COMPARED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> isCompared(type, component))
                    .toList();
        }
    };

    private Properties() {}

    /** In the order of the components. A value may be an Optional. */
    static Map<String, Object> of(SchemaObject object) {
        Map<String, Object> properties = new LinkedHashMap<>();
        add(object, properties);
        return properties;
    }

    private static void add(Object owner, Map<String, Object> properties) {
        for (RecordComponent component : COMPARED.get(owner.getClass())) {
            Object value = valueOf(component, owner);
            if (value instanceof SequenceOptions || value instanceof ColumnSettings) {
                add(value, properties);
            } else {
                properties.put(words(component.getName()), value);
            }
        }
    }

    private static boolean isCompared(Class<?> type, RecordComponent component) {
        if (type == Index.class && component.getName().equals("table")) {
            return true;
        }
        return !IDENTITY.contains(component.getName())
                && !IDENTITY.contains(type.getSimpleName() + "." + component.getName())
                && !holdsObjects(component);
    }

    private static boolean holdsObjects(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && SchemaObject.class.isAssignableFrom(element);
    }

    static boolean hasComponent(SchemaObject object, String name) {
        return Arrays.stream(object.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(name));
    }

    /** Any component of an object, compared or not. */
    static Object component(SchemaObject object, String name) {
        return Arrays.stream(object.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> valueOf(component, object))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(object.id() + " has no " + name));
    }

    static Object valueOf(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the record " + owner.getClass() + " cannot be read", e);
        }
    }

    private static String words(String component) {
        String known = SHORTER.get(component);
        return known != null ? known : component.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
