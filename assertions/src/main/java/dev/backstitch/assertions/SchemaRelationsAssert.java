package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the tables, views and sequences of a {@link Schema}.
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
     * @throws AssertionError if there is no such table; a view is none, a foreign table is one
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
     * Verifies that the schema has a foreign table. It counts as a table too.
     *
     * @param name the foreign table
     * @return this assertion object
     * @throws AssertionError if there is no such foreign table
     */
    public SchemaAssert hasForeignTable(String name) {
        return has(SchemaObjects.FOREIGN_TABLES, name);
    }

    /**
     * Verifies that the schema has no foreign table of that name.
     *
     * @param name the foreign table
     * @return this assertion object
     * @throws AssertionError if there is such a foreign table
     */
    public SchemaAssert doesNotHaveForeignTable(String name) {
        return hasNot(SchemaObjects.FOREIGN_TABLES, name);
    }

    /**
     * Verifies that the schema has these foreign tables and no others, in any order. Those of all schemas count.
     *
     * @param names the foreign tables
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyForeignTables(String... names) {
        return hasOnly(SchemaObjects.FOREIGN_TABLES, names);
    }

    /**
     * Goes to a foreign table.
     *
     * @param name the foreign table
     * @return the assertion on the foreign table
     * @throws AssertionError if there is no such foreign table
     */
    public TableAssert foreignTable(String name) {
        return to(SchemaObjects.FOREIGN_TABLES, name, TableAssert::new);
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
     * Verifies that the schema has these materialised views and no others, in any order.
     *
     * @param names the materialised views
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyMaterializedViews(String... names) {
        return hasOnly(SchemaObjects.MATERIALIZED_VIEWS, names);
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

    /**
     * Verifies that the schema has a sequence.
     *
     * @param name the sequence
     * @return this assertion object
     * @throws AssertionError if there is no such sequence
     */
    public SchemaAssert hasSequence(String name) {
        return has(SchemaObjects.SEQUENCES, name);
    }

    /**
     * Verifies that the schema has no sequence of that name.
     *
     * @param name the sequence
     * @return this assertion object
     * @throws AssertionError if there is such a sequence
     */
    public SchemaAssert doesNotHaveSequence(String name) {
        return hasNot(SchemaObjects.SEQUENCES, name);
    }

    /**
     * Verifies that the schema has these sequences and no others, in any order. Those of identity and {@code serial} columns
     * count.
     *
     * @param names the sequences
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlySequences(String... names) {
        return hasOnly(SchemaObjects.SEQUENCES, names);
    }

    /**
     * Goes to a sequence.
     *
     * @param name the sequence
     * @return the assertion on the sequence
     * @throws AssertionError if there is no such sequence
     */
    public SequenceAssert<SchemaAssert> sequence(String name) {
        return to(SchemaObjects.SEQUENCES, name, SequenceAssert::new);
    }

    /**
     * Verifies that the schema has a relation. Tables, views, materialised views and sequences are relations.
     *
     * @param name the relation
     * @return this assertion object
     * @throws AssertionError if there is no such relation
     */
    public SchemaAssert hasRelation(String name) {
        return has(SchemaObjects.RELATIONS, name);
    }

    /**
     * Verifies that the schema has no relation of that name.
     *
     * @param name the relation
     * @return this assertion object
     * @throws AssertionError if there is such a relation
     */
    public SchemaAssert doesNotHaveRelation(String name) {
        return hasNot(SchemaObjects.RELATIONS, name);
    }

    /**
     * Verifies that the schema has these relations and no others, in any order.
     *
     * @param names the relations
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyRelations(String... names) {
        return hasOnly(SchemaObjects.RELATIONS, names);
    }
}
