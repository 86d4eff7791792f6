package dev.backstitch.engine.schema;

import dev.backstitch.engine.deparse.DeparsedSql;
import dev.backstitch.engine.postgres.Identifiers;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares properties by what they mean: SQL that Postgres deparsed is normalised first.
 *
 * <p>Equal values are never parsed, and what a schema holds stays what Postgres prints.
 */
final class Meaning {

    /** The properties that are, or hold, an expression or a query. */
    private static final Set<String> SQL = Set.of(
            "arguments",
            "checks",
            "default",
            "definition",
            "expression",
            "expressions",
            "generated",
            "keys",
            "partition bound",
            "partition key",
            "predicate",
            "tables",
            "using",
            "when",
            "where",
            "with check");

    private final SchemaParts schema;

    Meaning(SchemaParts schema) {
        this.schema = schema;
    }

    /** Compares two texts of which it is not known whose columns they name. */
    static boolean isSame(String sql, String other) {
        return sql.equals(other) || normal(sql).equals(normal(other));
    }

    private static String normal(String sql) {
        return DeparsedSql.normal(sql, Set.of());
    }

    /** The properties of an object in a form in which those that mean the same are equal. */
    Map<String, Object> of(SchemaObject object) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Properties.of(object)
                .forEach((property, value) ->
                        properties.put(property, isSql(object, property) ? of(object, property, value) : value));
        return properties;
    }

    /** The value of a property that {@linkplain #isSql is SQL}. */
    Object of(SchemaObject object, String property, Object value) {
        return normal(property, value, scalars(object));
    }

    /** Of the bodies, those in SQL-standard form are deparsed. */
    static boolean isSql(SchemaObject object, String property) {
        return SQL.contains(property)
                || (property.equals("body")
                        && object instanceof Routine routine
                        && routine.language().equals("sql")
                        && (routine.body().startsWith("RETURN")
                                || routine.body().startsWith("BEGIN ATOMIC")));
    }

    private static Object normal(String name, Object value, Set<String> scalars) {
        if (value instanceof String text) {
            return DeparsedSql.normal(text, scalars);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(it -> normal(name, it, scalars));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(it -> normal(name, it, scalars)).toList();
        }
        return value instanceof Record record ? parts(record, scalars) : value;
    }

    /** An expression within another value, such as that of an index key. */
    private static List<Object> parts(Record record, Set<String> scalars) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Properties.valueOf(component, record);
            parts.add(SQL.contains(component.getName()) ? normal(component.getName(), value, scalars) : value);
        }
        return parts;
    }

    /** The columns that an expression of a table can name without its table, but for arrays and what may be one. */
    private Set<String> scalars(SchemaObject object) {
        Optional<SchemaObject> holder = object instanceof Table ? Optional.of(object) : schema.holder(object.id());
        return holder.filter(Table.class::isInstance)
                .map(Table.class::cast)
                .map(table -> table.columns().stream()
                        .filter(column -> isScalar(column.type()))
                        .map(column -> Identifiers.quote(column.name()))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** A type without schema is one of the system's, of which none is a domain over an array. */
    private static boolean isScalar(String type) {
        return !type.endsWith("]") && !type.endsWith("vector") && !type.contains(".");
    }
}
