package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.function.BiFunction;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an object that has named parts.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class PartsAssert<SELF extends PartsAssert<SELF, A, P>, A, P extends BackstitchAssert<?, ?>>
        extends GrantedAssert<SELF, A, P> {

    PartsAssert(@Nullable A actual, Class<?> selfType, Place<P> place) {
        super(actual, selfType, place);
    }

    final SELF hasPart(Parts<A, ?> parts, String name) {
        return check(object -> find(object, parts, name));
    }

    final SELF doesNotHavePart(Parts<A, ?> parts, String name) {
        return check(object -> notThere(object, parts, name));
    }

    private <T> void notThere(A object, Parts<A, T> parts, String name) {
        String unwanted = Names.simple(name);
        parts.find(object, unwanted).ifPresent(part -> {
            String what = parts.kind() + " " + Identifiers.quote(unwanted);
            throw unwanted(object, what, parts.kind(), parts.summary().apply(part));
        });
    }

    final SELF hasOnlyParts(Parts<A, ?> parts, String... names) {
        return check(object -> only(
                object, parts.plural(), Names.quote(Names.simpleAll(names)), Names.quote(parts.names(object))));
    }

    final SELF hasExactlyParts(Parts<A, ?> parts, String... names) {
        return check(object -> exactly(
                object, parts.plural(), Names.quote(Names.simpleAll(names)), Names.quote(parts.names(object))));
    }

    final <T, C> C toPart(Parts<A, T> parts, String name, BiFunction<@Nullable T, Place<SELF>, C> assertion) {
        return navigate(
                object -> assertion.apply(
                        find(object, parts, name),
                        below(parts.kind() + " " + Identifiers.quote(Names.simple(name)))),
                () -> assertion.apply(null, dead()));
    }

    private <T> T find(A object, Parts<A, T> parts, String name) {
        String wanted = Names.simple(name);
        return parts.find(object, wanted).orElseThrow(() -> {
            List<String> present = parts.names(object);
            return error(
                    Missing.part(subject(object), parts.kind(), parts.plural(), wanted, present),
                    Identifiers.quote(wanted),
                    Message.list(Names.quote(present)));
        });
    }

    final AssertionError unwanted(A object, String what, String kind, String summary) {
        String headline = "Expecting %s not to have %s, but it has.".formatted(subject(object), what);
        return error(Message.of(headline).row(kind, summary), "none", summary);
    }
}
