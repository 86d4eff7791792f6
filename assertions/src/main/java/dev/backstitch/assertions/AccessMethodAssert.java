package dev.backstitch.assertions;

import dev.backstitch.engine.schema.AccessMethod;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link AccessMethod}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class AccessMethodAssert extends NestedAssert<AccessMethodAssert, AccessMethod, SchemaAssert> {

    AccessMethodAssert(@Nullable AccessMethod actual, Place<SchemaAssert> place) {
        super(actual, AccessMethodAssert.class, place);
    }

    /**
     * Verifies that the method stores tables.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public AccessMethodAssert isForTables() {
        return flag(it -> it.type().equals("TABLE"), "to be for tables", "is for indexes");
    }

    /**
     * Verifies that the method stores indexes.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public AccessMethodAssert isForIndexes() {
        return flag(it -> it.type().equals("INDEX"), "to be for indexes", "is for tables");
    }

    /**
     * Verifies the handler.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public AccessMethodAssert hasHandler(String function) {
        return text("handler", function, it -> Optional.of(it.handler()), "has none", PrintedName::same);
    }

    @Override
    String subject(AccessMethod it) {
        return it.id().toString();
    }

    @Override
    String label(AccessMethod it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "access method";
    }

    @Override
    String summary(AccessMethod it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(AccessMethod it) {
        return it.comment();
    }
}
