package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.EnumType;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.Routine;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.View;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * House rules: what all objects of a kind in a {@link Schema} have to satisfy.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaRulesAssert extends SchemaServerAssert {

    SchemaRulesAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Begins rules for all tables.
     *
     * <pre><code>assertThat(schema).allTables().satisfy(t -&gt; t.hasPrimaryKey()).except("audit_log");</code></pre>
     *
     * @return the assertion on all of them
     */
    public AllAssert<TableAssert, Table> allTables() {
        return all(Rules.TABLES);
    }

    /**
     * Begins rules for all columns of tables.
     *
     * @return the assertion on all of them
     */
    public AllAssert<ColumnAssert<?>, Column> allColumns() {
        return all(Rules.COLUMNS);
    }

    /**
     * Begins rules for all foreign keys.
     *
     * @return the assertion on all of them
     */
    public AllAssert<ForeignKeyAssert, ForeignKey> allForeignKeys() {
        return all(Rules.FOREIGN_KEYS);
    }

    /**
     * Begins rules for all indexes, those of constraints included.
     *
     * @return the assertion on all of them
     */
    public AllAssert<IndexAssert<?>, Index> allIndexes() {
        return all(Rules.INDEXES);
    }

    /**
     * Begins rules for all views, materialised ones included.
     *
     * @return the assertion on all of them
     */
    public AllAssert<ViewAssert, View> allViews() {
        return all(Rules.VIEWS);
    }

    /**
     * Begins rules for all enum types.
     *
     * @return the assertion on all of them
     */
    public AllAssert<EnumTypeAssert, EnumType> allEnumTypes() {
        return all(Rules.ENUM_TYPES);
    }

    /**
     * Begins rules for all functions, procedures, aggregates and window functions.
     *
     * @return the assertion on all of them
     */
    public AllAssert<RoutineAssert, Routine> allRoutines() {
        return all(Rules.ROUTINES);
    }

    private <E extends BackstitchAssert<?, T>, T> AllAssert<E, T> all(Rules<E, T> rules) {
        return navigate(
                schema -> new AllAssert<>(schema, rules, object -> true, below("all " + rules.plural())),
                () -> new AllAssert<>(null, rules, object -> true, dead()));
    }
}
