package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ExclusionConstraint;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link ExclusionConstraint}. Its method, keys and predicate are also those of the index of its name.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ExclusionConstraintAssert
        extends DeferrableConstraintAssert<ExclusionConstraintAssert, ExclusionConstraint> {

    ExclusionConstraintAssert(@Nullable ExclusionConstraint actual, Place<TableAssert> place) {
        super(actual, ExclusionConstraintAssert.class, place);
    }

    /**
     * Verifies the whole definition. It compares as the expressions of
     * {@linkplain CheckConstraintAssert#hasExpression check constraints} do.
     *
     * @param definition such as {@code EXCLUDE USING gist (room WITH =, during WITH &&)}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public ExclusionConstraintAssert hasDefinition(String definition) {
        return expression("definition", definition, constraint -> Optional.of(constraint.definition()), "has none");
    }

    /**
     * Verifies a part of the definition, cut at the ends of words; it compares as the whole does.
     *
     * @param part such as {@code during WITH &&}
     * @return this assertion object
     * @throws AssertionError if the definition does not contain it
     */
    public ExclusionConstraintAssert hasDefinitionContaining(String part) {
        return containing(part, ExclusionConstraint::definition);
    }

    @Override
    boolean deferrable(ExclusionConstraint constraint) {
        return constraint.deferrable();
    }

    @Override
    boolean initiallyDeferred(ExclusionConstraint constraint) {
        return constraint.initiallyDeferred();
    }

    @Override
    String kind() {
        return "exclusion constraint";
    }

    @Override
    String summary(ExclusionConstraint constraint) {
        return Summary.of(constraint);
    }
}
