package dev.backstitch.assertions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions that can be reached from others by navigation, and lead back.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class ReachedAssert<SELF extends ReachedAssert<SELF, A, P>, A, P extends BackstitchAssert<?, ?>>
        extends BackstitchAssert<SELF, A> {

    private final @Nullable P parent;

    ReachedAssert(@Nullable A actual, Class<?> selfType, Place<P> place) {
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
        return above instanceof ReachedAssert<?, ?, ?> reached ? reached.andSchema() : (SchemaAssert) above;
    }

    /** A place for an assertion that leads back to where this one does. */
    final Place<P> beside(String label) {
        return new Place<>(parent, sink, below(label).path());
    }

    final Place<P> deadBeside() {
        return new Place<>(parent, Sink.DEAD, "");
    }

    /** Verifies a property that always has a value. */
    final SELF value(String what, Object wanted, Function<A, ?> found) {
        return setting(what, wanted, object -> Optional.of(found.apply(object)), "has none");
    }

    /** Verifies a property that may have no value. */
    final SELF setting(String what, Object wanted, Function<A, Optional<?>> found, String absent) {
        return text(
                what, wanted.toString(), object -> found.apply(object).map(Object::toString), absent, String::equals);
    }

    /** Verifies a property that is an expression, or none. */
    final SELF expression(String what, String wanted, Function<A, Optional<String>> found, String absent) {
        return text(what, wanted, found, absent, Expression::same);
    }

    /**
     * Verifies a property that may have no value.
     *
     * @param what the word for it
     * @param absent what there is without a value, such as {@code has none}
     * @param same compares what is wanted with what is found
     */
    final SELF text(
            String what,
            String wanted,
            Function<A, Optional<String>> found,
            String absent,
            BiPredicate<String, String> same) {
        return check(object -> {
            Optional<String> value = found.apply(object);
            if (value.filter(text -> same.test(wanted, text)).isEmpty()) {
                String fact = value.map(text -> "has the " + what + " " + text).orElse(absent);
                throw mismatch(object, "to have the " + what + " " + wanted, fact, wanted, value.orElse("none"));
            }
        });
    }

    /** Verifies a part of a definition. */
    final SELF containing(String part, Function<A, String> definition) {
        return check(object -> {
            String found = definition.apply(object);
            if (!Expression.contains(part, found)) {
                String headline = "Expecting %s to have a definition containing %s, but it has not."
                        .formatted(subject(object), part);
                throw error(Message.of(headline).row("definition", found.strip()), part, found.strip());
            }
        });
    }

    /** Verifies that a property has no value. */
    final SELF noSetting(String expectation, String what, Function<A, Optional<?>> found) {
        return check(object -> found.apply(object).map(Object::toString).ifPresent(value -> {
            throw mismatch(object, expectation, "has the " + what + " " + value, "none", value);
        }));
    }

    /** Verifies a list whose order means something, spelled as SQL spells columns: {@code to be on (a, b)}. */
    final SELF columns(String infinitive, String verb, Function<A, List<String>> found, String... columns) {
        return check(object -> {
            String wanted = Names.columns(Names.simpleAll(columns));
            String there = Names.columns(found.apply(object));
            if (!there.equals(wanted)) {
                throw mismatch(object, infinitive + " " + wanted, verb + " " + there, wanted, there);
            }
        });
    }

    /** Verifies one of the settings that are kept as {@code name=value}. */
    final SELF option(Options<A> options, String name, String value) {
        return check(object -> {
            Optional<String> found = options.find(object, name);
            String wanted = name + "=" + value;
            if (!found.equals(Optional.of(wanted))) {
                String fact = found.map(text -> "has " + text).orElse("has no such " + options.word());
                String expectation = "to have the " + options.word() + " " + wanted;
                throw mismatch(object, expectation, fact, wanted, String.join("\n", options.of(object)));
            }
        });
    }

    final SELF noOption(Options<A> options, String name) {
        return check(object -> options.find(object, name).ifPresent(found -> {
            throw mismatch(object, "not to have the " + options.word() + " " + name, "has " + found, "none", found);
        }));
    }

    /** Verifies all settings, each as {@code name=value}, in any order. */
    final SELF onlyOptions(Options<A> options, String... wanted) {
        return check(object -> only(object, options.plural(), List.of(wanted), options.of(object)));
    }

    /** Throws unless both lists have the same names, in any order. */
    final void only(A object, String plural, List<String> wanted, List<String> found) {
        SetComparison comparison = new SetComparison(wanted, found);
        if (!comparison.isEqual()) {
            throw lists(comparison, comparison.only(subject(object), plural));
        }
    }

    /** Throws unless both lists have the same names, in the same order. */
    final void exactly(A object, String plural, List<String> wanted, List<String> found) {
        SetComparison comparison = new SetComparison(wanted, found);
        if (!wanted.equals(found)) {
            throw lists(comparison, comparison.exactly(subject(object), plural));
        }
    }

    final AssertionError lists(SetComparison comparison, Message message) {
        return error(message, String.join("\n", comparison.expected()), String.join("\n", comparison.found()));
    }
}
