package dev.backstitch.assertions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of the named parts of an object, such as the triggers of a table.
 *
 * @param kind the word for one
 * @param plural the word for several
 * @param all all that an object has
 * @param name the name of one, unquoted
 * @param summary one on a line
 */
record Parts<A, T>(
        String kind,
        String plural,
        Function<A, List<T>> all,
        Function<T, String> name,
        Function<T, String> summary) {

    List<String> names(A object) {
        return all.apply(object).stream().map(name).toList();
    }

    Optional<T> find(A object, String wanted) {
        return all.apply(object).stream()
                .filter(part -> name.apply(part).equals(wanted))
                .findFirst();
    }
}
