package dev.backstitch.assertions;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.assertj.core.error.AssertionErrorCreator;
import org.jspecify.annotations.Nullable;

/**
 * What all assertions of Backstitch have in common.
 *
 * <p>A description ({@code as("after V7")}) flows down to everything that is reached by navigation, as {@code [after V7
 * > table public.users > column email]}. In soft assertions, navigation to an object that is missing is reported once;
 * the rest of that branch of the chain checks nothing.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class BackstitchAssert<SELF extends BackstitchAssert<SELF, A>, A> extends CollectingAssert<SELF, A> {

    BackstitchAssert(@Nullable A actual, Class<?> selfType, Sink sink) {
        super(actual, selfType, sink);
    }

    /** What the object is and its full name: {@code column public.users.email}. */
    abstract String subject(A object);

    /** What the object is called below its parent: {@code column email}. Empty for what needs no name. */
    abstract String label(A object);

    /** The word in front of the summary. */
    abstract String kind();

    /** The object on one line, as SQL spells it. */
    abstract String summary(A object);

    final SELF check(Consumer<A> assertion) {
        return report(() -> assertion.accept(present()));
    }

    /** Checks a property that is there or not. */
    final SELF flag(Predicate<A> holds, String expectation, String fact) {
        return check(object -> {
            if (!holds.test(object)) {
                throw mismatch(object, expectation, fact, expectation, fact);
            }
        });
    }

    /** Verifies that a list has a value. */
    final SELF member(String word, String plural, String wanted, Function<A, List<String>> list) {
        return check(object -> {
            List<String> found = list.apply(object);
            if (!found.contains(wanted)) {
                String headline = "Expecting %s to have the %s %s, but it has no such %s.";
                Message message = Message.of(headline.formatted(subject(object), word, wanted, word));
                throw error(
                        Missing.suggestShown(message, wanted, found).row(plural, Message.list(found)),
                        wanted,
                        String.join("\n", found));
            }
        });
    }

    /** Verifies that a list does not have a value. */
    final SELF noMember(String word, String plural, String unwanted, Function<A, List<String>> list) {
        return check(object -> {
            List<String> found = list.apply(object);
            if (found.contains(unwanted)) {
                String headline = "Expecting %s not to have the %s %s, but it has.";
                Message message = Message.of(headline.formatted(subject(object), word, unwanted));
                throw error(
                        message.row(plural, Message.list(found)), "no " + unwanted, String.join("\n", found));
            }
        });
    }

    /** Verifies that a list has these values and no others, in any order. */
    final SELF onlyMembers(String plural, List<String> wanted, Function<A, List<String>> list) {
        return check(object -> {
            SetComparison comparison = new SetComparison(wanted, list.apply(object));
            if (!comparison.isEqual()) {
                throw error(
                        comparison.only(subject(object), plural),
                        String.join("\n", comparison.expected()),
                        String.join("\n", comparison.found()));
            }
        });
    }

    /** Goes to a part of the object; when the way there fails, to one that checks nothing. */
    final <C> C navigate(Function<A, C> alive, Supplier<C> dead) {
        if (sink == Sink.DEAD) {
            return dead.get();
        }
        try {
            return alive.apply(present());
        } catch (AssertionError error) {
            sink.failed(fromCaller(error));
            return dead.get();
        }
    }

    final Place<SELF> below(String label) {
        String path = path();
        return new Place<>(myself, sink, path.isEmpty() ? label : path + " > " + label);
    }

    final Place<SELF> dead() {
        return new Place<>(myself, Sink.DEAD, "");
    }

    private String path() {
        String description = descriptionText();
        return description.isEmpty() ? label(present()) : description;
    }

    private A present() {
        if (actual == null) {
            throw error(Message.of("Expecting a " + kind() + ", but there is none: it is null."), kind(), "null");
        }
        return actual;
    }

    /** A property that is not what it should be: {@code Expecting x to …, but it …}. */
    final AssertionError mismatch(A object, String expectation, String fact, String expected, String found) {
        Message message = Message.of("Expecting " + subject(object) + " " + expectation + ", but it " + fact + ".");
        return error(message.row(kind(), summary(object)), expected, found);
    }

    /** An error with the two values that an IDE shows side by side. */
    final AssertionError error(Message message, String expected, String found) {
        String description = descriptionText();
        // In a list of collected failures, each begins on a line of its own, as AssertJ's do.
        boolean listed = description.isEmpty() && sink instanceof Sink.Collecting;
        String text = (listed ? "\n" : "") + message.text();
        // AssertJ makes a line break of every %n, and knows no way to escape it: LIKE '%north' would be torn apart.
        if (text.contains("%n") && info.overridingErrorMessage() == null) {
            String whole = description.isEmpty() ? text : "[" + description + "] " + text;
            return new AssertionErrorCreator().assertionError(whole, found, expected, info.representation());
        }
        return failureWithActualExpected(found, expected, "%s", text);
    }
}
