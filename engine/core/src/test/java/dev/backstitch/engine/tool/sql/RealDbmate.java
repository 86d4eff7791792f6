package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.postgres.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The dbmate that npm installs, at one version, below the build's own folder. */
record RealDbmate(Path program) {

    private static final String VERSION = "2.36.0";

    record Result(int exitCode, String output) {}

    static synchronized RealDbmate install() {
        Path folder = Path.of("target", "dbmate-" + VERSION).toAbsolutePath();
        Path program = folder.resolve("node_modules/.bin/dbmate");
        if (!Files.exists(program)) {
            Result installed = run(List.of(
                    "npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), "dbmate@" + VERSION));
            if (installed.exitCode() != 0) {
                throw new IllegalStateException("npm could not install dbmate " + VERSION + ": " + installed.output());
            }
        }
        return new RealDbmate(program);
    }

    /** Runs a command such as {@code migrate} or {@code rollback}. */
    Result run(String command, Path folder, Database database) {
        return run(List.of(
                program.toString(),
                "--no-dump-schema",
                "--migrations-dir",
                folder.toString(),
                "--url",
                database.uri(),
                command));
    }

    private static Result run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end of " + command.get(0));
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
