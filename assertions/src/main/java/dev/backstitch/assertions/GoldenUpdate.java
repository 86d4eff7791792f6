package dev.backstitch.assertions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The switch that has golden schemas written instead of compared, and how to tell users of it. */
final class GoldenUpdate {

    static final String PROPERTY = "backstitch.golden";

    private static final String UPDATE = "update";
    private static final Pattern TEST = Pattern.compile("(?:.*\\.)?(?<name>[^.$]+(?:Tests?|TestCase|IT))(?:\\$.*)?");
    private static final Predicate<String> MACHINERY = Pattern.compile(
                    "(?:java|jdk|sun|org\\.junit|org\\.assertj|org\\.apache\\.maven)\\..*")
            .asMatchPredicate();

    private GoldenUpdate() {}

    /**
     * Tells whether to write.
     *
     * @throws UnusableGoldenException when the property has a value that means nothing
     */
    static boolean isOn() {
        String value = System.getProperty(PROPERTY, "");
        if (!value.isBlank() && !value.equals(UPDATE)) {
            throw new UnusableGoldenException(
                    "the system property %s is \"%s\", which is not known: it is \"%s\" or not set"
                            .formatted(PROPERTY, value, UPDATE));
        }
        return value.equals(UPDATE);
    }

    /** The command that writes what the running test compares. */
    static String command() {
        String test = StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .filter(MACHINERY.negate())
                .map(TEST::matcher)
                .filter(Matcher::matches)
                .map(matcher -> "-Dtest=" + matcher.group("name") + " ")
                .findFirst()
                .orElse(""));
        return "mvn test " + test + "-D" + PROPERTY + "=" + UPDATE;
    }

    static Message toWrite(Message message) {
        return message.row("write it", command()).row("then", "review it and commit it");
    }

    static Message toAccept(Message message) {
        return message.row("if this is wanted", command()).row("then", "review it and commit it");
    }

    /** Writes a file, unless it holds the text already; what is no golden schema is left alone. */
    static void write(Path file, GoldenText text) {
        if (Files.exists(file)) {
            if (!GoldenText.isGolden(file)) {
                throw new UnusableGoldenException("it is no golden schema, and is not overwritten");
            }
            if (text.isIn(file)) {
                return;
            }
        }
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, text.text());
        } catch (IOException e) {
            throw new UnusableGoldenException("it cannot be written: " + e, e);
        }
    }

    static void delete(Path file) {
        if (!GoldenText.isGolden(file)) {
            throw new UnusableGoldenException("it is no golden schema, and is not deleted");
        }
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UnusableGoldenException("it cannot be deleted: " + e, e);
        }
    }
}
