package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ends the server of a data directory, at once and without a checkpoint, and removes the directory. */
final class EmbeddedRemains {

    private static final long WAIT_MILLIS = 5_000;

    private EmbeddedRemains() {}

    /** Returns whether a server was running there. */
    static boolean remove(Path folder) {
        Path data = folder.resolve("data");
        try {
            Optional<ProcessHandle> postmaster = postmaster(data);
            if (postmaster.isPresent()) {
                end(postmaster.get(), data);
            }
            Workspace.delete(folder);
            return postmaster.isPresent();
        } catch (IOException e) {
            throw new PostgresUnavailableException("The embedded server in " + folder + " cannot be removed: " + e, e);
        }
    }

    /** The process that the directory's lock file names, if it is the one that wrote the file. */
    static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.size() < 3) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.get(0).strip());
        long startedMillis = Long.parseLong(lines.get(2).strip()) * 1_000;
        return Owner.isRunning(pid, startedMillis) ? ProcessHandle.of(pid) : Optional.empty();
    }

    private static void end(ProcessHandle postmaster, Path data) throws IOException {
        List<ProcessHandle> backends = postmaster.descendants().toList();
        // Postgres's own signal for an immediate shutdown; Java can send but two others.
        ServerCommand.unprivileged(false).output("kill", "-QUIT", Long.toString(postmaster.pid()));
        if (!ended(postmaster, data)) {
            postmaster.destroyForcibly();
            backends.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** The lock file tells too: where nobody reaps it, an ended process looks alive. */
    private static boolean ended(ProcessHandle postmaster, Path data) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT_MILLIS);
        while (System.nanoTime() < deadline) {
            if (!postmaster.isAlive() || !Files.exists(data.resolve("postmaster.pid"))) {
                return true;
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
