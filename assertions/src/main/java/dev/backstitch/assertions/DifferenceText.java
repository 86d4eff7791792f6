package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.schema.DiffText;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.KnownCauses;
import dev.backstitch.engine.schema.ObjectId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Spells differences: for people, and as the two texts that an IDE compares. */
final class DifferenceText {

    private DifferenceText() {}

    static String count(List<Difference> differences) {
        return differences.size() == 1 ? "there is 1 difference" : "there are " + differences.size() + " differences";
    }

    /** A paragraph of its own, below a headline, and another one with the causes that are known. */
    static String paragraph(List<Difference> differences) {
        String causes = KnownCauses.of(differences).stream()
                .map(cause -> "\n  why   " + cause)
                .collect(joining());
        return "\n\n" + DiffText.render(differences).stripTrailing() + (causes.isEmpty() ? "" : "\n" + causes);
    }

    /** What was expected, a line for each difference. */
    static String expected(List<Difference> differences) {
        return side(differences, Difference::expected);
    }

    /** What was found, a line for each difference. */
    static String found(List<Difference> differences) {
        return side(differences, Difference::found);
    }

    private static String side(List<Difference> differences, Function<Difference, Optional<String>> side) {
        return differences.stream().map(difference -> line(difference, side)).collect(joining("\n"));
    }

    private static String line(Difference difference, Function<Difference, Optional<String>> side) {
        ObjectId object = difference.object();
        String what =
                difference.property().map(property -> object + " " + property).orElse(object.toString());
        return what + ": " + side.apply(difference).orElse("none");
    }
}
