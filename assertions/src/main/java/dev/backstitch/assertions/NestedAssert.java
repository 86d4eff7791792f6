package dev.backstitch.assertions;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an object of a schema: it can be reached from another by navigation, and leads back.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class NestedAssert<SELF extends NestedAssert<SELF, A, P>, A, P extends BackstitchAssert<?, ?>>
        extends BackstitchAssert<SELF, A> {

    private final @Nullable P parent;

    NestedAssert(@Nullable A actual, Class<?> selfType, Place<P> place) {
        super(actual, selfType, place.sink());
        this.parent = place.parent();
        if (!place.path().isEmpty()) {
            info.description("%s", place.path());
        }
    }

    /**
     * Goes back to the assertion that this one was reached from.
     *
     * <pre><code>assertThat(schema).table("users")
     *     .column("email").isNotNull().and()
     *     .column("name").isNullable();</code></pre>
     *
     * @return the assertion one level up
     * @throws IllegalStateException when the chain began here, with {@code assertThat(...)}
     */
    public P and() {
        if (parent == null) {
            throw new IllegalStateException("and() leads back to what this " + kind()
                    + " was reached from, and the chain began here: begin it with assertThat(schema)");
        }
        return parent;
    }

    /**
     * Goes back to the schema that the chain began with, from any depth.
     *
     * @return the assertion on the schema
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public SchemaAssert andSchema() {
        P above = and();
        return above instanceof NestedAssert<?, ?, ?> nested ? nested.andSchema() : (SchemaAssert) above;
    }

    /**
     * Verifies the comment.
     *
     * @param comment the whole comment
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public SELF hasComment(String comment) {
        return check(object -> {
            Optional<String> found = comment(object);
            if (!found.equals(Optional.of(comment))) {
                String fact = found.map(text -> "has the comment " + text).orElse("has none");
                throw mismatch(object, "to have the comment " + comment, fact, comment, found.orElse("none"));
            }
        });
    }

    /**
     * Verifies that there is no comment.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public SELF hasNoComment() {
        return check(object -> comment(object).ifPresent(found -> {
            throw mismatch(object, "to have no comment", "has the comment " + found, "none", found);
        }));
    }

    abstract Optional<String> comment(A object);
}
