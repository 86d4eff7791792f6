package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Cast;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Cast}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class CastAssert extends NestedAssert<CastAssert, Cast, SchemaAssert> {

    CastAssert(@Nullable Cast actual, Place<SchemaAssert> place) {
        super(actual, CastAssert.class, place);
    }

    /**
     * Verifies the source.
     *
     * @param type the type that is cast
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public CastAssert hasSource(String type) {
        return text("source", type, it -> Optional.of(it.source()), "has none", TypeName::same);
    }

    /**
     * Verifies the target.
     *
     * @param type the type that it is cast to
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public CastAssert hasTarget(String type) {
        return text("target", type, it -> Optional.of(it.target()), "has none", TypeName::same);
    }

    /**
     * Verifies that the cast is made wherever it is needed.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public CastAssert isImplicit() {
        return flag(it -> it.context().equals("IMPLICIT"), "to be implicit", "is not");
    }

    /**
     * Verifies that the cast is made in assignments, and elsewhere only where it is asked for.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public CastAssert isAssignment() {
        return flag(it -> it.context().equals("ASSIGNMENT"), "to be made in assignments", "is not");
    }

    /**
     * Verifies that the cast is made only where it is asked for.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public CastAssert isExplicit() {
        return flag(it -> it.context().equals("EXPLICIT"), "to be explicit", "is not");
    }

    /**
     * Verifies that the cast takes the bytes as they are.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public CastAssert isWithoutFunction() {
        return flag(it -> it.method().equals("WITHOUT FUNCTION"), "to be without function", "is not");
    }

    /**
     * Verifies that the cast goes through text.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public CastAssert isWithInout() {
        return flag(it -> it.method().equals("WITH INOUT"), "to be with inout", "is not");
    }

    /**
     * Verifies which function makes the cast.
     *
     * @param function the function, with or without its argument types: {@code app.to_mood}
     * @return this assertion object
     * @throws AssertionError if another does, or none
     */
    public CastAssert callsFunction(String function) {
        return text("function", function, CastAssert::function, "has none", PrintedName::same);
    }

    private static Optional<String> function(Cast cast) {
        String prefix = "WITH FUNCTION ";
        String method = cast.method();
        return method.startsWith(prefix) ? Optional.of(method.substring(prefix.length())) : Optional.empty();
    }

    @Override
    String subject(Cast it) {
        return it.id().toString();
    }

    @Override
    String label(Cast it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "cast";
    }

    @Override
    String summary(Cast it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(Cast it) {
        return it.comment();
    }
}
