package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the tables and views of a {@link Schema}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaRelationsAssert extends SchemaObjectsAssert {

    SchemaRelationsAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Verifies that the schema has a table.
     *
     * @param name the table
     * @return this assertion object
     * @throws AssertionError if there is no such table; a view is none
     */
    public SchemaAssert hasTable(String name) {
        return has(SchemaObjects.TABLES, name);
    }

    /**
     * Verifies that the schema has no table of that name.
     *
     * @param name the table
     * @return this assertion object
     * @throws AssertionError if there is such a table
     */
    public SchemaAssert doesNotHaveTable(String name) {
        return hasNot(SchemaObjects.TABLES, name);
    }

    /**
     * Verifies that the schema has these tables and no others, in any order. The tables of all schemas count.
     *
     * @param names the tables
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyTables(String... names) {
        return hasOnly(SchemaObjects.TABLES, names);
    }

    /**
     * Goes to a table.
     *
     * <pre><code>assertThat(schema).table("users").column("email").hasType("citext").isNotNull();</code></pre>
     *
     * @param name the table
     * @return the assertion on the table
     * @throws AssertionError if there is no such table
     */
    public TableAssert table(String name) {
        return to(SchemaObjects.TABLES, name, TableAssert::new);
    }

    /**
     * Verifies that the schema has a view that is not materialised.
     *
     * @param name the view
     * @return this assertion object
     * @throws AssertionError if there is no such view
     */
    public SchemaAssert hasView(String name) {
        return has(SchemaObjects.VIEWS, name);
    }

    /**
     * Verifies that the schema has no plain view of that name.
     *
     * @param name the view
     * @return this assertion object
     * @throws AssertionError if there is such a view
     */
    public SchemaAssert doesNotHaveView(String name) {
        return hasNot(SchemaObjects.VIEWS, name);
    }

    /**
     * Verifies that the schema has these views and no others, in any order. Materialised views do not count.
     *
     * @param names the views
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyViews(String... names) {
        return hasOnly(SchemaObjects.VIEWS, names);
    }

    /**
     * Goes to a view that is not materialised.
     *
     * @param name the view
     * @return the assertion on the view
     * @throws AssertionError if there is no such view
     */
    public ViewAssert view(String name) {
        return to(SchemaObjects.VIEWS, name, ViewAssert::new);
    }

    /**
     * Verifies that the schema has a materialised view.
     *
     * @param name the materialised view
     * @return this assertion object
     * @throws AssertionError if there is no such materialised view
     */
    public SchemaAssert hasMaterializedView(String name) {
        return has(SchemaObjects.MATERIALIZED_VIEWS, name);
    }

    /**
     * Verifies that the schema has no materialised view of that name.
     *
     * @param name the materialised view
     * @return this assertion object
     * @throws AssertionError if there is such a materialised view
     */
    public SchemaAssert doesNotHaveMaterializedView(String name) {
        return hasNot(SchemaObjects.MATERIALIZED_VIEWS, name);
    }

    /**
     * Goes to a materialised view.
     *
     * @param name the materialised view
     * @return the assertion on the view
     * @throws AssertionError if there is no such materialised view
     */
    public ViewAssert materializedView(String name) {
        return to(SchemaObjects.MATERIALIZED_VIEWS, name, ViewAssert::new);
    }
}
