package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.Difference.Change;
import dev.backstitch.engine.schema.ObjectId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Spells differences: for people, one object after the other, and as the two texts that an IDE compares. */
final class DifferenceText {

    private static final int FOUND = "expected ".length();

    private DifferenceText() {}

    static String count(List<Difference> differences) {
        return differences.size() == 1 ? "there is 1 difference" : "there are " + differences.size() + " differences";
    }

    /** All differences, objects in their order, each line indented by two. */
    static String of(List<Difference> differences) {
        Map<String, StringBuilder> objects = new LinkedHashMap<>();
        for (Difference difference : differences) {
            String head = "  " + difference.change().sign() + " " + difference.object();
            StringBuilder text = objects.computeIfAbsent(head, StringBuilder::new);
            if (difference.change() == Change.CHANGED) {
                changed(text, difference);
            } else {
                difference.expected().or(difference::found).ifPresent(summary -> text.append("\n      ").append(summary));
            }
        }
        return objects.values().stream().map(StringBuilder::toString).collect(joining("\n"));
    }

    private static void changed(StringBuilder text, Difference difference) {
        String property = difference.property().orElse("definition");
        String indent = " ".repeat(6 + property.length() + 3);
        text.append("\n      ").append(property).append("   expected ").append(value(difference.expected(), indent));
        text.append('\n').append(indent).append("found    ").append(value(difference.found(), indent));
    }

    private static String value(Optional<String> value, String indent) {
        return value.filter(text -> !text.isEmpty()).orElse("none").replace("\n", "\n" + indent + " ".repeat(FOUND));
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
        String what = difference.property().map(property -> object + " " + property).orElse(object.toString());
        return what + ": " + side.apply(difference).orElse("none");
    }
}
