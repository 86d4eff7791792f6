package dev.backstitch.engine.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a record of a row whose columns are called as its components, in snake case; {@code schema} and {@code name}
 * are an {@link ObjectName}. Lists are ordered, and what looks like a secret in {@code options} is hidden.
 */
final class RecordRow {

    private RecordRow() {}

    static <T extends Record> T read(Row row, Class<T> type) throws SQLException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(row, components[i]);
        }
        return make(type, components, values);
    }

    private static <T> T make(Class<T> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the record " + type + " cannot be made", e);
        }
    }

    private static Object value(Row row, RecordComponent component) throws SQLException {
        String column = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        Class<?> type = component.getType();
        if (type == ObjectName.class) {
            return row.name();
        }
        if (type == Optional.class) {
            return row.optional(column);
        }
        if (type == boolean.class) {
            return row.flag(column);
        }
        if (type == TriggerState.class) {
            return TriggerItem.state(row.letter(column));
        }
        if (column.equals("options") && type == List.class) {
            return Secrets.hide(row.sortedTexts(column));
        }
        if (type == List.class) {
            return isOfGrants(component) ? row.grants(column) : row.sortedTexts(column);
        }
        return row.text(column);
    }

    private static boolean isOfGrants(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == Grant.class;
    }
}
