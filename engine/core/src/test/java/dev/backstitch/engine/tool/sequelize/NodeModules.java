package dev.backstitch.engine.tool.sequelize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The packages that npm installs from the lock file beside this class, once for all JVMs, below the build's own folder.
 */
record NodeModules(Path folder) {

    private static final Path HOME = Path.of("target", "sequelize").toAbsolutePath();

    record Result(int exitCode, String output) {}

    static NodeModules install() {
        try {
            Files.createDirectories(HOME);
            try (FileChannel channel = FileChannel.open(
                            HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Objects.requireNonNull(lock);
                return installed();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NodeModules installed() throws IOException {
        Path done = HOME.resolve("installed.json");
        String wanted = resource("package-lock.json");
        if (!Files.exists(done) || !Files.readString(done).equals(wanted)) {
            for (String name : List.of("package.json", "package-lock.json", ".npmrc")) {
                Files.writeString(HOME.resolve(name), resource(name));
            }
            Result result = run(HOME, Map.of(), "npm", "ci", "--no-audit", "--no-fund");
            if (result.exitCode() != 0) {
                throw new IllegalStateException("npm ci failed: " + result.output());
            }
            Files.writeString(done, wanted);
        }
        return new NodeModules(HOME.resolve("node_modules"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(NodeModules.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Runs the sequelize-cli that is installed. */
    Result cli(Path project, Map<String, String> environment, String... arguments) {
        String[] command = new String[arguments.length + 2];
        command[0] = "node";
        command[1] = folder.resolve("sequelize-cli/lib/sequelize").toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return run(project, environment, command);
    }

    private static Result run(Path directory, Map<String, String> environment, String... command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end of " + command[0]);
            }
            return new Result(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
