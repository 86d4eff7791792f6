package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Routine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on how a {@link Routine} runs, and what the planner is told of it.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class RoutineExecutionAssert extends GrantedAssert<RoutineAssert, Routine, SchemaAssert> {

    RoutineExecutionAssert(@Nullable Routine actual, Place<SchemaAssert> place) {
        super(actual, RoutineAssert.class, place);
    }

    /**
     * Verifies that it runs with the rights of its owner.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isSecurityDefiner() {
        return flag(Routine::securityDefiner, "to be SECURITY DEFINER", "is SECURITY INVOKER");
    }

    /**
     * Verifies that it runs with the rights of its caller.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoutineAssert isSecurityInvoker() {
        return flag(it -> !it.securityDefiner(), "to be SECURITY INVOKER", "is SECURITY DEFINER");
    }

    /**
     * Verifies that it returns NULL when an argument is NULL, without being run.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isStrict() {
        return flag(Routine::strict, "to be STRICT", "is CALLED ON NULL INPUT");
    }

    /**
     * Verifies that it is run when an argument is NULL.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoutineAssert isNotStrict() {
        return flag(it -> !it.strict(), "to be CALLED ON NULL INPUT", "is STRICT");
    }

    /**
     * Verifies that it is LEAKPROOF.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isLeakproof() {
        return flag(Routine::leakproof, "to be LEAKPROOF", "is not");
    }

    /**
     * Verifies that it is not LEAKPROOF.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public RoutineAssert isNotLeakproof() {
        return flag(it -> !it.leakproof(), "not to be LEAKPROOF", "is");
    }

    /**
     * Verifies that it always returns the same for the same arguments.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isImmutable() {
        return property("IMMUTABLE", routine -> routine.volatility());
    }

    /**
     * Verifies that it returns the same for the same arguments during one statement, and not longer.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isStable() {
        return property("STABLE", routine -> routine.volatility());
    }

    /**
     * Verifies that it may return something else each time.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isVolatile() {
        return property("VOLATILE", routine -> routine.volatility());
    }

    /**
     * Verifies that it may run in parallel workers.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isParallelSafe() {
        return property("PARALLEL SAFE", routine -> "PARALLEL " + routine.parallel());
    }

    /**
     * Verifies that it may run in a parallel plan, by the leader alone.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isParallelRestricted() {
        return property("PARALLEL RESTRICTED", routine -> "PARALLEL " + routine.parallel());
    }

    /**
     * Verifies that it may not run in a parallel plan.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public RoutineAssert isParallelUnsafe() {
        return property("PARALLEL UNSAFE", routine -> "PARALLEL " + routine.parallel());
    }

    /**
     * Verifies the cost that the planner reckons with.
     *
     * @param cost the cost; Postgres takes 1 for C and 100 for other languages
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public RoutineAssert hasCost(double cost) {
        return number("cost", cost, Routine::cost);
    }

    /**
     * Verifies the number of rows that the planner reckons with.
     *
     * @param rows the number; 0 for a function that returns no set
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public RoutineAssert hasRows(double rows) {
        return number("rows", rows, Routine::rows);
    }

    /**
     * Verifies the function that helps the planner.
     *
     * @param function the function
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public RoutineAssert hasSupportFunction(String function) {
        return text("support function", function, Routine::support, "has none", PrintedName::same);
    }

    /**
     * Verifies that no function helps the planner.
     *
     * @return this assertion object
     * @throws AssertionError if one does
     */
    public RoutineAssert hasNoSupportFunction() {
        return noSetting("to have no support function", "support function", Routine::support);
    }

    /**
     * Verifies the types of its TRANSFORM clause.
     *
     * @param types all types in their order, as Postgres prints them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, there are others, or their order differs
     */
    public RoutineAssert hasExactlyTransforms(String... types) {
        return check(it -> exactly(it, "transforms", List.of(types), it.transforms()));
    }

    private RoutineAssert property(String wanted, Function<Routine, String> property) {
        return check(routine -> {
            String found = property.apply(routine);
            if (!found.equals(wanted)) {
                throw mismatch(routine, "to be " + wanted, "is " + found, wanted, found);
            }
        });
    }

    private RoutineAssert number(String what, double wanted, Function<Routine, String> property) {
        String plain = BigDecimal.valueOf(wanted).stripTrailingZeros().toPlainString();
        return text(what, plain, it -> Optional.of(property.apply(it)), "has none", RoutineExecutionAssert::sameNumber);
    }

    private static boolean sameNumber(String wanted, String found) {
        return new BigDecimal(wanted).compareTo(new BigDecimal(found)) == 0;
    }
}
