package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
                StandardCharsets.UTF_8,
                environment,
                interactive);
        int exitCode = Main.run(args, terminal, new Surroundings(EMBEDDED, environment));
        return new CommandRun(
                exitCode, masked(out.toString(StandardCharsets.UTF_8)), masked(err.toString(StandardCharsets.UTF_8)));
    }

    /**
     * Runs the command in a JVM of its own, whose class path lacks some jars; standard error is part of what it
     * printed.
     */
    static CommandRun inAnotherJvm(Path folder, String lackingJars, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-Dmaven.repo.local=" + folder,
                "-cp",
                Arrays.stream(classPath.split(File.pathSeparator, -1))
                        .filter(entry -> lackingJars.isEmpty() || !entry.contains(lackingJars))
                        .collect(Collectors.joining(File.pathSeparator)),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandRun(process.waitFor(), masked(output), "");
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
