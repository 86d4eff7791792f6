package dev.backstitch.assertions;

import dev.backstitch.engine.schema.PrimaryKey;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link PrimaryKey}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class PrimaryKeyAssert extends KeyConstraintAssert<PrimaryKeyAssert, PrimaryKey> {

    PrimaryKeyAssert(@Nullable PrimaryKey actual, Place<TableAssert> place) {
        super(actual, PrimaryKeyAssert.class, place);
    }

    @Override
    List<String> columns(PrimaryKey constraint) {
        return constraint.columns();
    }

    @Override
    List<String> included(PrimaryKey constraint) {
        return constraint.included();
    }

    @Override
    boolean withoutOverlaps(PrimaryKey constraint) {
        return constraint.withoutOverlaps();
    }

    @Override
    boolean deferrable(PrimaryKey constraint) {
        return constraint.deferrable();
    }

    @Override
    boolean initiallyDeferred(PrimaryKey constraint) {
        return constraint.initiallyDeferred();
    }

    @Override
    String kind() {
        return "primary key";
    }

    @Override
    String summary(PrimaryKey constraint) {
        return Summary.of(constraint);
    }
}
