package dev.backstitch.assertions;

import dev.backstitch.engine.schema.UniqueConstraint;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link UniqueConstraint}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class UniqueConstraintAssert extends KeyConstraintAssert<UniqueConstraintAssert, UniqueConstraint> {

    UniqueConstraintAssert(@Nullable UniqueConstraint actual, Place<TableAssert> place) {
        super(actual, UniqueConstraintAssert.class, place);
    }

    /**
     * Verifies that the constraint lets in one NULL only.
     *
     * @return this assertion object
     * @throws AssertionError if it is NULLS DISTINCT
     */
    public UniqueConstraintAssert isNullsNotDistinct() {
        return flag(UniqueConstraint::nullsNotDistinct, "to be NULLS NOT DISTINCT", "is NULLS DISTINCT");
    }

    /**
     * Verifies that the constraint lets in any number of NULLs, as is the default.
     *
     * @return this assertion object
     * @throws AssertionError if it is NULLS NOT DISTINCT
     */
    public UniqueConstraintAssert isNullsDistinct() {
        return flag(constraint -> !constraint.nullsNotDistinct(), "to be NULLS DISTINCT", "is NULLS NOT DISTINCT");
    }

    @Override
    List<String> columns(UniqueConstraint constraint) {
        return constraint.columns();
    }

    @Override
    List<String> included(UniqueConstraint constraint) {
        return constraint.included();
    }

    @Override
    boolean withoutOverlaps(UniqueConstraint constraint) {
        return constraint.withoutOverlaps();
    }

    @Override
    boolean deferrable(UniqueConstraint constraint) {
        return constraint.deferrable();
    }

    @Override
    boolean initiallyDeferred(UniqueConstraint constraint) {
        return constraint.initiallyDeferred();
    }

    @Override
    String kind() {
        return "unique constraint";
    }

    @Override
    String summary(UniqueConstraint constraint) {
        return Summary.of(constraint);
    }
}
