package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.CompositeType;
import dev.backstitch.engine.schema.Constraint;
import dev.backstitch.engine.schema.Domain;
import dev.backstitch.engine.schema.EnumType;
import dev.backstitch.engine.schema.Extension;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.Namespace;
import dev.backstitch.engine.schema.OtherObject;
import dev.backstitch.engine.schema.Policy;
import dev.backstitch.engine.schema.Role;
import dev.backstitch.engine.schema.Routine;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.Sequence;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.Trigger;
import dev.backstitch.engine.schema.View;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on lists of the objects of a {@link Schema}, as AssertJ has them.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaCollectionsAssert extends SchemaRulesAssert {

    SchemaCollectionsAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Goes to the schemas, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Namespace> schemas() {
        return list("schemas", Schema::namespaces);
    }

    /**
     * Goes to the installed extensions, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Extension> extensions() {
        return list("extensions", Schema::extensions);
    }

    /**
     * Goes to the tables: ordinary, partitioned and foreign ones, as a list of AssertJ's own.
     *
     * <pre><code>assertThat(schema).tables().extracting(Table::name).contains(new ObjectName("public", "users"));</code></pre>
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Table> tables() {
        return list("tables", Schema::tables);
    }

    /**
     * Goes to the columns of all tables, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Column> columns() {
        return list("columns", Rules::columns);
    }

    /**
     * Goes to the constraints of all tables, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Constraint> constraints() {
        return list("constraints", Rules::constraints);
    }

    /**
     * Goes to the foreign keys of all tables, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<ForeignKey> foreignKeys() {
        return list("foreignKeys", Rules::foreignKeys);
    }

    /**
     * Goes to the indexes of all tables and materialised views, those of constraints included, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Index> indexes() {
        return list("indexes", Rules::indexes);
    }

    /**
     * Goes to the triggers of all tables and views, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Trigger> triggers() {
        return list("triggers", SchemaCollectionsAssert::triggersOf);
    }

    /**
     * Goes to the row security policies of all tables, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Policy> policies() {
        return list("policies", SchemaCollectionsAssert::policiesOf);
    }

    /**
     * Goes to the views, materialised ones included, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<View> views() {
        return list("views", Schema::views);
    }

    /**
     * Goes to the sequences, those of identity columns included, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Sequence> sequences() {
        return list("sequences", Schema::sequences);
    }

    /**
     * Goes to the enum types, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<EnumType> enums() {
        return list("enums", Schema::enums);
    }

    /**
     * Goes to the domains, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Domain> domains() {
        return list("domains", Schema::domains);
    }

    /**
     * Goes to the composite types, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<CompositeType> compositeTypes() {
        return list("compositeTypes", Schema::compositeTypes);
    }

    /**
     * Goes to the functions and window functions, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Routine> functions() {
        return list("functions", SchemaCollectionsAssert::functionsOf);
    }

    /**
     * Goes to the functions, procedures, aggregates and window functions, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Routine> routines() {
        return list("routines", Schema::routines);
    }

    /**
     * Goes to the roles; none unless the schema was read with them, as a list of AssertJ's own.
     *
     * @return the assertion on the list, ordered by name within what holds them
     */
    public ListAssert<Role> roles() {
        return list("roles", Schema::roles);
    }

    /**
     * Goes to the objects of one of the rare kinds, as a list of AssertJ's own.
     *
     * @param type the kind, such as {@code Publication.class}
     * @param <T> the kind
     * @return the assertion on the list, ordered by name
     */
    public <T extends OtherObject> ListAssert<T> others(Class<T> type) {
        return list(type.getSimpleName(), schema -> schema.others(type));
    }

    private <T> ListAssert<T> list(String label, Function<Schema, List<T>> objects) {
        return navigate(
                schema -> Lists.assertThat(objects.apply(schema), sink)
                        .as(below(label).path()),
                () -> Lists.assertThat(List.of(), Sink.DEAD));
    }

    private static List<Trigger> triggersOf(Schema schema) {
        return Stream.concat(
                        schema.tables().stream().flatMap(table -> table.triggers().stream()),
                        schema.views().stream().flatMap(view -> view.triggers().stream()))
                .toList();
    }

    private static List<Policy> policiesOf(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.policies().stream())
                .toList();
    }

    private static List<Routine> functionsOf(Schema schema) {
        return schema.routines().stream()
                .filter(routine -> Routines.FUNCTIONS.kinds().contains(routine.routineKind()))
                .toList();
    }
}
