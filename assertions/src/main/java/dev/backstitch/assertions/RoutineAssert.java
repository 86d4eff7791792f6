package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Grant;
import dev.backstitch.engine.schema.Routine;
import dev.backstitch.engine.schema.RoutineKind;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Routine}: a function, procedure, aggregate or window function.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RoutineAssert extends RoutineExecutionAssert {

    private static final Options<Routine> SETTINGS = new Options<>("setting", "settings", Routine::settings);

    RoutineAssert(@Nullable Routine actual, Place<SchemaAssert> place) {
        super(actual, place);
    }

    /**
     * Verifies that it is a plain function: no procedure, aggregate or window function.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isFunction() {
        return is(RoutineKind.FUNCTION, "to be a function");
    }

    /**
     * Verifies that it is no plain function.
     *
     * @return this assertion object
     * @throws AssertionError if it is one
     */
    public RoutineAssert isNotFunction() {
        return isNot(RoutineKind.FUNCTION, "not to be a function");
    }

    /**
     * Verifies that it is a procedure.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isProcedure() {
        return is(RoutineKind.PROCEDURE, "to be a procedure");
    }

    /**
     * Verifies that it is no procedure.
     *
     * @return this assertion object
     * @throws AssertionError if it is one
     */
    public RoutineAssert isNotProcedure() {
        return isNot(RoutineKind.PROCEDURE, "not to be a procedure");
    }

    /**
     * Verifies that it is an aggregate.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isAggregate() {
        return is(RoutineKind.AGGREGATE, "to be an aggregate");
    }

    /**
     * Verifies that it is no aggregate.
     *
     * @return this assertion object
     * @throws AssertionError if it is one
     */
    public RoutineAssert isNotAggregate() {
        return isNot(RoutineKind.AGGREGATE, "not to be an aggregate");
    }

    /**
     * Verifies that it is a window function.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isWindowFunction() {
        return is(RoutineKind.WINDOW, "to be a window function");
    }

    /**
     * Verifies that it is no window function.
     *
     * @return this assertion object
     * @throws AssertionError if it is one
     */
    public RoutineAssert isNotWindowFunction() {
        return isNot(RoutineKind.WINDOW, "not to be a window function");
    }

    private RoutineAssert is(RoutineKind kind, String expectation) {
        return check(routine -> {
            if (routine.routineKind() != kind) {
                String found = Routines.word(routine.routineKind());
                throw mismatch(routine, expectation, "is " + Routines.withArticle(routine.routineKind()), Routines.word(kind), found);
            }
        });
    }

    private RoutineAssert isNot(RoutineKind kind, String expectation) {
        return flag(routine -> routine.routineKind() != kind, expectation, "is");
    }

    /**
     * Verifies what it returns, as Postgres understands it: {@code int} is {@code integer}; with {@code SETOF} for a
     * set, and {@code TABLE(id integer, name text)} as Postgres prints it.
     *
     * @param type the type
     * @return this assertion object
     * @throws AssertionError if it returns another, or is a procedure, which returns nothing
     */
    public RoutineAssert returns(String type) {
        return check(routine -> {
            Optional<String> found = routine.result();
            if (found.filter(it -> Routines.sameResult(type, it)).isEmpty()) {
                String fact = found.map(it -> "returns " + it).orElse("returns nothing");
                throw mismatch(routine, "to return " + type, fact, type, found.orElse("nothing"));
            }
        });
    }

    /**
     * Verifies that it returns nothing, as a procedure does. (A function that returns {@code void} returns that.)
     *
     * @return this assertion object
     * @throws AssertionError if it returns something
     */
    public RoutineAssert returnsNothing() {
        return check(routine -> routine.result().ifPresent(found -> {
            throw mismatch(routine, "to return nothing", "returns " + found, "nothing", found);
        }));
    }

    /**
     * Verifies names, modes, types and defaults of the arguments. No account is taken of white space.
     *
     * @param arguments as Postgres prints them: {@code a integer, b text DEFAULT 'x'::text}
     * @return this assertion object
     * @throws AssertionError if they are others
     */
    public RoutineAssert hasArguments(String arguments) {
        return text("arguments", arguments, it -> Optional.of(it.arguments()), "has none", Routines::sameSource);
    }

    /**
     * Verifies the language.
     *
     * @param language such as {@code plpgsql}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public RoutineAssert isLanguage(String language) {
        return value("language", Names.simple(language), Routine::language);
    }

    /**
     * Verifies the body. No account is taken of white space.
     *
     * @param body all that stands between the quotes
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public RoutineAssert hasBody(String body) {
        return text("body", body, it -> Optional.of(it.body()), "has none", Routines::sameSource);
    }

    /**
     * Verifies that the body has a part. No account is taken of white space.
     *
     * @param part the part, in the same case
     * @return this assertion object
     * @throws AssertionError if it is not there
     */
    public RoutineAssert hasBodyContaining(String part) {
        return check(routine -> {
            if (!Routines.source(routine.body()).contains(Routines.source(part))) {
                throw mismatch(routine, "to have a body containing " + part, "has not", part, routine.body());
            }
        });
    }

    /**
     * Verifies that the body does not have a part. No account is taken of white space.
     *
     * @param part the part, in the same case
     * @return this assertion object
     * @throws AssertionError if it is there
     */
    public RoutineAssert doesNotHaveBodyContaining(String part) {
        return check(routine -> {
            if (Routines.source(routine.body()).contains(Routines.source(part))) {
                throw mismatch(
                        routine, "not to have a body containing " + part, "has", "no " + part, routine.body());
            }
        });
    }

    /**
     * Verifies a setting that holds while it runs.
     *
     * @param parameter the parameter
     * @param value its value, as the catalog keeps it: {@code app, pg_temp}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public RoutineAssert hasSetting(String parameter, String value) {
        return option(SETTINGS, parameter, value);
    }

    /**
     * Verifies that a parameter is not set.
     *
     * @param parameter the parameter
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoutineAssert doesNotHaveSetting(String parameter) {
        return noOption(SETTINGS, parameter);
    }

    /**
     * Verifies that there are these settings and no others, in any order.
     *
     * @param settings all, each as {@code name=value}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public RoutineAssert hasOnlySettings(String... settings) {
        return onlyOptions(SETTINGS, settings);
    }

    @Override
    String subject(Routine routine) {
        return Routines.word(routine.routineKind()) + " " + routine.id().name();
    }

    @Override
    String label(Routine routine) {
        return subject(routine);
    }

    @Override
    String kind() {
        return "routine";
    }

    @Override
    String summary(Routine routine) {
        return routine.summary();
    }

    @Override
    Optional<String> comment(Routine routine) {
        return routine.comment();
    }

    @Override
    String owner(Routine routine) {
        return routine.owner();
    }

    @Override
    List<Grant> grants(Routine routine) {
        return routine.grants();
    }
}
