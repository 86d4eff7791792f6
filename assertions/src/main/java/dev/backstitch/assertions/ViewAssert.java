package dev.backstitch.assertions;

import dev.backstitch.engine.schema.View;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link View}, materialised or not.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ViewAssert extends RelationAssert<ViewAssert, View> {

    ViewAssert(@Nullable View actual, Place<SchemaAssert> place) {
        super(actual, ViewAssert.class, place);
    }

    /**
     * Verifies that the view is materialised.
     *
     * @return this assertion object
     * @throws AssertionError if it is a plain view
     */
    public ViewAssert isMaterialized() {
        return flag(View::materialized, "to be materialized", "is a plain view");
    }

    /**
     * Verifies that the view is not materialised.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public ViewAssert isNotMaterialized() {
        return flag(view -> !view.materialized(), "to be a plain view", "is materialized");
    }

    @Override
    Relation relation(View view) {
        return Relation.of(view);
    }

    @Override
    String kind() {
        return "view";
    }
}
