package dev.backstitch.assertions;

import dev.backstitch.engine.schema.TriggerState;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a trigger or a rule: whether it acts, and the statement that makes it.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class FiringAssert<SELF extends FiringAssert<SELF, A, P>, A, P extends BackstitchAssert<?, ?>>
        extends NestedAssert<SELF, A, P> {

    FiringAssert(@Nullable A actual, Class<?> selfType, Place<P> place) {
        super(actual, selfType, place);
    }

    /**
     * Verifies that it is enabled in the usual way: not in replica sessions.
     *
     * @return this assertion object
     * @throws AssertionError if its state is another
     */
    public SELF isEnabled() {
        return state(TriggerState.ENABLED);
    }

    /**
     * Verifies that it is disabled.
     *
     * @return this assertion object
     * @throws AssertionError if its state is another
     */
    public SELF isDisabled() {
        return state(TriggerState.DISABLED);
    }

    /**
     * Verifies that it is enabled in replica sessions only: ENABLE REPLICA.
     *
     * @return this assertion object
     * @throws AssertionError if its state is another
     */
    public SELF isEnabledForReplica() {
        return state(TriggerState.REPLICA);
    }

    /**
     * Verifies that it is enabled in all sessions: ENABLE ALWAYS.
     *
     * @return this assertion object
     * @throws AssertionError if its state is another
     */
    public SELF isEnabledAlways() {
        return state(TriggerState.ALWAYS);
    }

    private SELF state(TriggerState wanted) {
        return check(object -> {
            TriggerState found = state(object);
            if (found != wanted) {
                throw mismatch(object, "to be " + word(wanted), "is " + word(found), word(wanted), word(found));
            }
        });
    }

    private static String word(TriggerState state) {
        return switch (state) {
            case ENABLED -> "enabled";
            case DISABLED -> "disabled";
            case REPLICA -> "enabled for replica sessions";
            case ALWAYS -> "enabled always";
        };
    }

    /**
     * Verifies the whole statement that makes it. No account is taken of white space, of case outside of quotes, of a
     * semicolon at the end, and of the schema {@code public}; all else has to be as Postgres prints it.
     *
     * @param definition the statement
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public SELF hasDefinition(String definition) {
        return text(
                "definition",
                definition.strip(),
                object -> Optional.of(definition(object).strip()),
                "has none",
                Expression::sameStatement);
    }

    /**
     * Verifies a part of the statement that makes it, cut at the ends of words; it compares as the whole does.
     *
     * @param part a part of the statement
     * @return this assertion object
     * @throws AssertionError if the statement does not contain it
     */
    public SELF hasDefinitionContaining(String part) {
        return containing(part, this::definition);
    }

    abstract TriggerState state(A object);

    abstract String definition(A object);
}
