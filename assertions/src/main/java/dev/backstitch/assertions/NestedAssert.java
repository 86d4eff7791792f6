package dev.backstitch.assertions;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an object of a schema, which may have a comment.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class NestedAssert<SELF extends NestedAssert<SELF, A, P>, A, P extends BackstitchAssert<?, ?>>
        extends ReachedAssert<SELF, A, P> {

    NestedAssert(@Nullable A actual, Class<?> selfType, Place<P> place) {
        super(actual, selfType, place);
    }

    /**
     * Verifies the comment.
     *
     * @param comment the whole comment
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public SELF hasComment(String comment) {
        return setting("comment", comment, this::comment, "has none");
    }

    /**
     * Verifies that there is no comment.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public SELF hasNoComment() {
        return noSetting("to have no comment", "comment", this::comment);
    }

    abstract Optional<String> comment(A object);
}
