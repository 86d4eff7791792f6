package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the functions, procedures and aggregates of a {@link Schema}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaRoutinesAssert extends SchemaTypesAssert {

    SchemaRoutinesAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Verifies that the schema has a function.
     *
     * @param name the function: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for any of that name
     * @return this assertion object
     * @throws AssertionError if there is no such function
     */
    public SchemaAssert hasFunction(String name, String... types) {
        return has(Routines.FUNCTIONS, Routines.signature(name, types));
    }

    /**
     * Verifies that the schema has no such function.
     *
     * @param name the function: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for any of that name
     * @return this assertion object
     * @throws AssertionError if there is such a function
     */
    public SchemaAssert doesNotHaveFunction(String name, String... types) {
        return hasNot(Routines.FUNCTIONS, Routines.signature(name, types));
    }

    /**
     * Verifies that the schema has these functions, and perhaps others.
     *
     * @param names the functions, with or without argument types: {@code f(int, text)}
     * @return this assertion object
     * @throws AssertionError if one is missing
     */
    public SchemaAssert hasFunctions(String... names) {
        return hasAll(Routines.FUNCTIONS, names);
    }

    /**
     * Verifies that the schema has these functions and no others, in any order.
     *
     * @param names the functions; if one has argument types, as {@code f(int, text)} has, they all count one by one, and
     *     otherwise those of one name count once; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyFunctions(String... names) {
        return hasOnly(Routines.FUNCTIONS, names);
    }

    /**
     * Goes to a function.
     *
     * <pre><code>assertThat(schema).function("add", "int", "int").returns("int").isLanguage("sql").isImmutable();</code></pre>
     *
     * @param name the function: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for the only one of its name
     * @return the assertion on the function
     * @throws AssertionError if there is no such function, or several
     */
    public RoutineAssert function(String name, String... types) {
        return to(Routines.FUNCTIONS, Routines.signature(name, types), RoutineAssert::new);
    }

    /**
     * Verifies that the schema has a procedure.
     *
     * @param name the procedure: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for any of that name
     * @return this assertion object
     * @throws AssertionError if there is no such procedure
     */
    public SchemaAssert hasProcedure(String name, String... types) {
        return has(Routines.PROCEDURES, Routines.signature(name, types));
    }

    /**
     * Verifies that the schema has no such procedure.
     *
     * @param name the procedure: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for any of that name
     * @return this assertion object
     * @throws AssertionError if there is such a procedure
     */
    public SchemaAssert doesNotHaveProcedure(String name, String... types) {
        return hasNot(Routines.PROCEDURES, Routines.signature(name, types));
    }

    /**
     * Verifies that the schema has these procedures, and perhaps others.
     *
     * @param names the procedures, with or without argument types: {@code f(int, text)}
     * @return this assertion object
     * @throws AssertionError if one is missing
     */
    public SchemaAssert hasProcedures(String... names) {
        return hasAll(Routines.PROCEDURES, names);
    }

    /**
     * Verifies that the schema has these procedures and no others, in any order.
     *
     * @param names the procedures; if one has argument types, as {@code f(int, text)} has, they all count one by one, and
     *     otherwise those of one name count once; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyProcedures(String... names) {
        return hasOnly(Routines.PROCEDURES, names);
    }

    /**
     * Goes to a procedure.
     *
     * @param name the procedure: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for the only one of its name
     * @return the assertion on the procedure
     * @throws AssertionError if there is no such procedure, or several
     */
    public RoutineAssert procedure(String name, String... types) {
        return to(Routines.PROCEDURES, Routines.signature(name, types), RoutineAssert::new);
    }

    /**
     * Verifies that the schema has an aggregate.
     *
     * @param name the aggregate: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for any of that name
     * @return this assertion object
     * @throws AssertionError if there is no such aggregate
     */
    public SchemaAssert hasAggregate(String name, String... types) {
        return has(Routines.AGGREGATES, Routines.signature(name, types));
    }

    /**
     * Verifies that the schema has no such aggregate.
     *
     * @param name the aggregate: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for any of that name
     * @return this assertion object
     * @throws AssertionError if there is such an aggregate
     */
    public SchemaAssert doesNotHaveAggregate(String name, String... types) {
        return hasNot(Routines.AGGREGATES, Routines.signature(name, types));
    }

    /**
     * Verifies that the schema has these aggregates, and perhaps others.
     *
     * @param names the aggregates, with or without argument types: {@code f(int, text)}
     * @return this assertion object
     * @throws AssertionError if one is missing
     */
    public SchemaAssert hasAggregates(String... names) {
        return hasAll(Routines.AGGREGATES, names);
    }

    /**
     * Verifies that the schema has these aggregates and no others, in any order.
     *
     * @param names the aggregates; if one has argument types, as {@code f(int, text)} has, they all count one by one, and
     *     otherwise those of one name count once; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyAggregates(String... names) {
        return hasOnly(Routines.AGGREGATES, names);
    }

    /**
     * Goes to an aggregate.
     *
     * @param name the aggregate: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for the only one of its name
     * @return the assertion on the aggregate
     * @throws AssertionError if there is no such aggregate, or several
     */
    public RoutineAssert aggregate(String name, String... types) {
        return to(Routines.AGGREGATES, Routines.signature(name, types), RoutineAssert::new);
    }

    /**
     * Verifies that the schema has a routine.
     *
     * @param name the routine: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for any of that name
     * @return this assertion object
     * @throws AssertionError if there is no such routine
     */
    public SchemaAssert hasRoutine(String name, String... types) {
        return has(Routines.ALL, Routines.signature(name, types));
    }

    /**
     * Verifies that the schema has no such routine.
     *
     * @param name the routine: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for any of that name
     * @return this assertion object
     * @throws AssertionError if there is such a routine
     */
    public SchemaAssert doesNotHaveRoutine(String name, String... types) {
        return hasNot(Routines.ALL, Routines.signature(name, types));
    }

    /**
     * Verifies that the schema has these routines, and perhaps others.
     *
     * @param names the routines, with or without argument types: {@code f(int, text)}
     * @return this assertion object
     * @throws AssertionError if one is missing
     */
    public SchemaAssert hasRoutines(String... names) {
        return hasAll(Routines.ALL, names);
    }

    /**
     * Verifies that the schema has these routines and no others, in any order.
     *
     * @param names the routines; if one has argument types, as {@code f(int, text)} has, they all count one by one, and
     *     otherwise those of one name count once; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyRoutines(String... names) {
        return hasOnly(Routines.ALL, names);
    }

    /**
     * Goes to a routine.
     *
     * @param name the routine: {@code f}, or {@code f()} for the one without arguments
     * @param types the types of its arguments, {@code int} for {@code integer}; none for the only one of its name
     * @return the assertion on the routine
     * @throws AssertionError if there is no such routine, or several
     */
    public RoutineAssert routine(String name, String... types) {
        return to(Routines.ALL, Routines.signature(name, types), RoutineAssert::new);
    }
}
