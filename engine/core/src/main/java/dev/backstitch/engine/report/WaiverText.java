package dev.backstitch.engine.report;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.Step;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.schema.Difference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How to let something pass: the lines to write, and where. */
final class WaiverText {

    private static final Pattern JAVASCRIPT = Pattern.compile("\\.[cm]?[jt]s");

    private WaiverText() {}

    /** Returns the lines for {@code backstitch.yaml} that waive one finding; the reason is left to the user. */
    static List<String> waive(Step step, Finding finding) {
        Difference difference = finding.difference();
        return List.of(
                "waivers:",
                "  - migration: " + scalar(step.first().version().text()),
                "    object: " + scalar(difference.object().toString()),
                "    kind: " + scalar(kind(difference)),
                "    reason: <why it may stay>");
    }

    /** Returns the kind of a difference as waivers spell it: the property, {@code missing} or {@code unexpected}. */
    static String kind(Difference difference) {
        return difference.property().orElseGet(() -> switch (difference.change()) {
            case MISSING -> "missing";
            case UNEXPECTED -> "unexpected";
            case CHANGED -> "changed";
        });
    }

    /** Returns how to declare a step that has no down. */
    static List<String> declare(Step step) {
        Optional<Path> file = step.first().file();
        String comment = file.filter(WaiverText::isJavaScript).isPresent() ? "//" : "--";
        List<String> lines = new ArrayList<>();
        lines.add("with a comment" + file.map(path -> " in " + path).orElse("") + ":");
        lines.add("  " + comment + " backstitch:irreversible <reason>");
        if (!(step.first().reversal() instanceof Reversal.NothingToUndo)) {
            lines.add("  " + comment + " backstitch:nothing-to-undo <reason>");
        }
        return lines;
    }

    private static boolean isJavaScript(Path path) {
        String name = String.valueOf(path.getFileName());
        return JAVASCRIPT
                .matcher(name.substring(Math.max(0, name.lastIndexOf('.'))))
                .matches();
    }

    /** Quotes a value for YAML: in single quotes, or with escapes where it has control characters. */
    private static String scalar(String value) {
        String line = Characters.oneLine(value);
        return line.equals(value)
                ? "'" + value.replace("'", "''") + "'"
                : '"' + Characters.oneLine(value.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }
}
