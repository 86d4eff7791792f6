package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Rule;
import dev.backstitch.engine.schema.TriggerState;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a rewrite {@link Rule}.
 *
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RuleAssert<P extends BackstitchAssert<?, ?>> extends FiringAssert<RuleAssert<P>, Rule, P> {

    RuleAssert(@Nullable Rule actual, Place<P> place) {
        super(actual, RuleAssert.class, place);
    }

    /**
     * Verifies the event that the rule acts on.
     *
     * @param event {@code SELECT}, {@code INSERT}, {@code UPDATE} or {@code DELETE}, in any case
     * @return this assertion object
     * @throws AssertionError if it acts on another
     */
    public RuleAssert<P> isOn(String event) {
        return check(rule -> {
            String wanted = event.toUpperCase(Locale.ROOT);
            if (!rule.event().equals(wanted)) {
                throw mismatch(rule, "to be on " + wanted, "is on " + rule.event(), wanted, rule.event());
            }
        });
    }

    /**
     * Verifies that the rule acts INSTEAD of what was asked for.
     *
     * @return this assertion object
     * @throws AssertionError if it acts ALSO
     */
    public RuleAssert<P> isInstead() {
        return flag(Rule::instead, "to be INSTEAD", "is ALSO");
    }

    /**
     * Verifies that the rule acts ALSO, beside what was asked for.
     *
     * @return this assertion object
     * @throws AssertionError if it acts INSTEAD
     */
    public RuleAssert<P> isAlso() {
        return flag(rule -> !rule.instead(), "to be ALSO", "is INSTEAD");
    }

    @Override
    String subject(Rule rule) {
        return rule.id().toString();
    }

    @Override
    String label(Rule rule) {
        return subject(rule);
    }

    @Override
    String kind() {
        return "rule";
    }

    @Override
    String summary(Rule rule) {
        return rule.summary();
    }

    @Override
    TriggerState state(Rule rule) {
        return rule.state();
    }

    @Override
    String definition(Rule rule) {
        return rule.definition();
    }

    @Override
    Optional<String> comment(Rule rule) {
        return rule.comment();
    }
}
