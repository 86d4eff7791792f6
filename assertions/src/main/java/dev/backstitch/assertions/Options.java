package dev.backstitch.assertions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Settings that the catalog keeps as {@code name=value}.
 *
 * @param word the word for one
 * @param plural the word for several
 * @param all all that an object has
 */
record Options<A>(String word, String plural, Function<A, List<String>> all) {

    List<String> of(A object) {
        return all.apply(object);
    }

    Optional<String> find(A object, String name) {
        return of(object).stream()
                .filter(option -> option.startsWith(name + "="))
                .findFirst();
    }

    Optional<String> value(A object, String name) {
        return find(object, name).map(option -> option.substring(name.length() + 1));
    }

    /** Reads an option that is on or off; it is off where it is not set. */
    boolean isOn(A object, String name) {
        return value(object, name)
                .filter(value -> List.of("true", "on", "yes", "1").contains(value))
                .isPresent();
    }
}
