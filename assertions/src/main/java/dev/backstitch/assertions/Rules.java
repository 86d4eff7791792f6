package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.Constraint;
import dev.backstitch.engine.schema.EnumType;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Routine;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaObject;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.View;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One kind of the objects that rules are about.
 *
 * @param plural the word for several
 * @param all all of them
 * @param assertion begins the assertions on one
 * @param names what exceptions may call one, spelled as messages do; the first is its name
 */
record Rules<E, T>(
        String plural,
        Function<Schema, List<T>> all,
        BiFunction<Schema, T, E> assertion,
        Function<T, List<String>> names) {

    static final Rules<TableAssert, Table> TABLES =
            new Rules<>("tables", Schema::tables, Rules::table, table -> named(table.name()));
    static final Rules<ViewAssert, View> VIEWS = new Rules<>(
            "views", Schema::views, (schema, view) -> new ViewAssert(view, root(schema)), view -> named(view.name()));
    static final Rules<EnumTypeAssert, EnumType> ENUM_TYPES = new Rules<>(
            "enum types",
            Schema::enums,
            (schema, type) -> new EnumTypeAssert(type, root(schema)),
            type -> named(type.name()));
    static final Rules<RoutineAssert, Routine> ROUTINES = new Rules<>(
            "routines",
            Schema::routines,
            (schema, routine) -> new RoutineAssert(routine, root(schema)),
            routine -> List.of(routine.id().name(), routine.name().toString()));
    static final Rules<ColumnAssert<?>, Column> COLUMNS = new Rules<>(
            "columns",
            Rules::columns,
            (schema, column) -> holder(schema, column.table()).column(quoted(column.name())),
            column -> part(column, column.table()));
    static final Rules<ForeignKeyAssert, ForeignKey> FOREIGN_KEYS = new Rules<>(
            "foreign keys",
            Rules::foreignKeys,
            (schema, key) -> holder(schema, key.table()).foreignKey(quoted(key.name())),
            key -> part(key, key.table()));
    static final Rules<IndexAssert<?>, Index> INDEXES = new Rules<>(
            "indexes",
            Rules::indexes,
            (schema, index) -> new IndexAssert<>(index, root(schema)),
            index -> part(index, index.table()));

    private static Place<SchemaAssert> root(Schema schema) {
        return new Place<>(new SchemaAssert(schema, Sink.THROW), Sink.THROW, "");
    }

    private static TableAssert table(Schema schema, Table table) {
        return new TableAssert(table, root(schema));
    }

    private static TableAssert holder(Schema schema, ObjectName name) {
        return table(schema, SchemaObjects.TABLES.find(schema, name).orElseThrow());
    }

    /** In quotes a name is taken as it stands, whatever is in it. */
    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static List<String> named(ObjectName name) {
        return List.of(name.toString());
    }

    /** What belongs to a table is meant by the table too. */
    private static List<String> part(SchemaObject object, ObjectName table) {
        return List.of(object.id().name(), table.toString());
    }

    static List<Column> columns(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .toList();
    }

    static List<ForeignKey> foreignKeys(Schema schema) {
        return constraints(schema).stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .toList();
    }

    static List<Constraint> constraints(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.constraints().stream())
                .toList();
    }

    /** The indexes of tables, then those of materialised views. */
    static List<Index> indexes(Schema schema) {
        return Stream.concat(
                        schema.tables().stream().flatMap(table -> table.indexes().stream()),
                        schema.views().stream().flatMap(view -> view.indexes().stream()))
                .toList();
    }

    String name(T object) {
        return names.apply(object).get(0);
    }

    boolean isMeant(T object, String written) {
        return names.apply(object).stream().anyMatch(name -> plain(name).equals(plain(written)));
    }

    private static String plain(String name) {
        String unquoted = name.replace("\"", "");
        return unquoted.startsWith("public.") ? unquoted.substring("public.".length()) : unquoted;
    }
}
