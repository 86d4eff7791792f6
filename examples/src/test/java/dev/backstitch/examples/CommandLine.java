package dev.backstitch.examples;

import dev.backstitch.engine.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line, run in this JVM, so that all examples share one server. */
final class CommandLine {

    private CommandLine() {}

    /**
     * Returns what {@code check} prints, with what changes from run to run masked, and its exit code on the last line.
     */
    static String check(String directory) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int exit = Main.run(out, out, "check", directory, "--postgres", "embedded");
        return mask(bytes.toString(StandardCharsets.UTF_8)) + "exit " + exit + "\n";
    }

    private static String mask(String text) {
        return text.replaceAll("\\d+(\\.\\d+)? (ms|s|min)\\b", "N ms")
                .replaceAll("PostgreSQL \\d+(\\.\\d+)*", "PostgreSQL N");
    }
}
