package dev.backstitch.assertions;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a table or a view.
 *
 * <p>Names of columns, indexes and other parts are taken as they stand: {@code column("firstName")} is what SQL calls
 * {@code "firstName"}.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class RelationAssert<SELF extends RelationAssert<SELF, A>, A> extends RelationIndexesAssert<SELF, A> {

    RelationAssert(@Nullable A actual, Class<?> selfType, Place<SchemaAssert> place) {
        super(actual, selfType, place);
    }
}
