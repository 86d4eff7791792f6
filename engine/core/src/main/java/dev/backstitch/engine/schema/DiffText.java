package dev.backstitch.engine.schema;

import dev.backstitch.engine.schema.Difference.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Writes differences for people.
 *
 * <p>A line for each object, with {@code -} (missing), {@code +} (unexpected) or {@code ~} (changed) in front, indented
 * by two; below it, for each changed property, what was expected and what was found, and for a missing object, what it
 * may have been renamed to. Of texts with several lines only those lines are shown that differ, with their numbers.
 * Lines end in {@code \n}, the last one too.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DiffText {

    private static final String ABSENT = "(none)";

    private DiffText() {}

    /**
     * Writes all differences.
     *
     * @param diff what differs
     * @return the lines; empty when nothing differs
     */
    public static String render(SchemaDiff diff) {
        return render(diff.differences());
    }

    /**
     * Writes some differences, in the order given.
     *
     * @param differences as {@link SchemaDiff#differences()} orders them: those of one object stand together
     * @return the lines; empty when there are none
     */
    public static String render(List<Difference> differences) {
        StringBuilder text = new StringBuilder();
        Optional<ObjectId> last = Optional.empty();
        for (Difference difference : differences) {
            if (difference.property().isEmpty()) {
                whole(difference, text);
                last = Optional.empty();
                continue;
            }
            if (!last.equals(Optional.of(difference.object()))) {
                text.append("  ~ ").append(difference.object()).append('\n');
            }
            property(difference, text, width(differences, difference.object()));
            last = Optional.of(difference.object());
        }
        return text.toString();
    }

    private static void whole(Difference difference, StringBuilder text) {
        String summary = difference.expected().or(difference::found).orElse("");
        text.append("  ")
                .append(difference.change().sign())
                .append(' ')
                .append(difference.object())
                .append("   ")
                .append(summary)
                .append('\n');
        if (difference.change() == Change.MISSING) {
            difference
                    .suggestion()
                    .ifPresent(it -> text.append("      ").append(it.text()).append('\n'));
        }
    }

    private static int width(List<Difference> differences, ObjectId object) {
        return differences.stream()
                .filter(it -> it.object().equals(object))
                .flatMap(it -> it.property().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static void property(Difference difference, StringBuilder text, int width) {
        ChangedLines lines = ChangedLines.of(
                difference.expected().orElse(ABSENT), difference.found().orElse(ABSENT));
        String margin = " ".repeat(6 + width + 3);
        text.append(("      %-" + width + "s   ")
                        .formatted(difference.property().orElse("")))
                .append("expected ")
                .append(indented(lines.expected(), margin))
                .append('\n')
                .append(margin)
                .append("found    ")
                .append(indented(lines.found(), margin))
                .append('\n');
    }

    private static String indented(String value, String margin) {
        return value.lines().collect(Collectors.joining("\n" + margin + " ".repeat("expected ".length())));
    }
}
