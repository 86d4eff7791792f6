package dev.backstitch.engine.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs of Postgres, which refuse to run as root: there, in a user namespace of their own. */
record ServerCommand(List<String> prefix) {

    private static final long MINUTES = 2;

    static ServerCommand unprivileged(boolean needed) {
        return new ServerCommand(needed && LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
    }

    /** Runs a program to its end and returns what it printed, whatever its exit code. */
    String output(String... command) {
        try {
            Path out = Files.createTempFile("backstitch", ".out");
            try {
                run(out, command);
                return Files.readString(out);
            } finally {
                Files.deleteIfExists(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a program with its output in a file: a pipe would stay open as long as a server that it starts. */
    int run(Path out, String... command) throws IOException {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException(command[0] + " did not end within " + MINUTES + " minutes");
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command[0], e);
        }
    }
}
