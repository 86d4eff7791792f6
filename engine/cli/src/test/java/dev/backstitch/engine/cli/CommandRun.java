package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * One run of the command in this JVM.
 *
 * @param exitCode what scripts see
 * @param out what it printed, with times masked
 * @param err what it complained of
 */
record CommandRun(int exitCode, String out, String err) {

    private static final Map<String, String> EMBEDDED = Map.of("backstitch.postgres", "embedded");

    static CommandRun of(String... args) {
        return in(Map.of(), false, args);
    }

    static CommandRun in(Map<String, String> environment, boolean interactive, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                interactive,
                true);
        int exitCode = Main.run(args, terminal, new Surroundings(EMBEDDED, environment));
        return new CommandRun(
                exitCode, masked(out.toString(StandardCharsets.UTF_8)), masked(err.toString(StandardCharsets.UTF_8)));
    }

    /** The same run, with a folder whose name no test can know under a name that it can. */
    CommandRun with(Path folder) {
        return new CommandRun(exitCode, out.replace(folder.toString(), "DIR"), err.replace(folder.toString(), "DIR"));
    }

    private static String masked(String text) {
        return text.replaceAll("\\d+ min \\d+ s|\\d+\\.\\d s|\\d+ ms", "TIME")
                .replaceAll("PostgreSQL (\\d+)\\.\\d+", "PostgreSQL $1");
    }
}
