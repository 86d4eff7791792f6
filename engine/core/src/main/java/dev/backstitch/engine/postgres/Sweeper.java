package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Removes what dead owners left, one process at a time. */
final class Sweeper {

    /** Locks of files are held by processes: threads need one of their own. */
    private static final Object THREADS = new Object();

    /** A folder in the making, and the process that makes it. */
    private static final Pattern PART = Pattern.compile(".*\\.part-(\\d+)-.*");

    private static final Duration DOCKER = Duration.ofSeconds(30);

    private final Workspace workspace;
    private final Credentials credentials;
    private final Registry registry;
    private final List<String> removed = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    Sweeper(Workspace workspace, Credentials credentials) {
        this.workspace = workspace;
        this.credentials = credentials;
        this.registry = new Registry(workspace);
    }

    SweepReport sweep(boolean alsoKept) {
        synchronized (THREADS) {
            try (FileChannel channel = lockFile();
                    FileLock lock = channel.lock()) {
                for (Registration registration : registry.all()) {
                    if (lock.isValid() && isLeft(registration, alsoKept)) {
                        remove(registration);
                    }
                }
                removeParts();
                return new SweepReport(removed, left);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Before a server is started: what is on this machine and was not kept, unless another process is at it. */
    void sweepBeforeStart() {
        synchronized (THREADS) {
            try (FileChannel channel = lockFile();
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    return;
                }
                registry.all().stream()
                        .filter(registration -> isLeft(registration, false))
                        .filter(registration -> !registration.isGiven())
                        .forEach(this::remove);
                removeParts();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(
                workspace.registry().resolve("sweep.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean isLeft(Registration registration, boolean alsoKept) {
        return registration.owner().isDead() && (alsoKept || !registration.kept());
    }

    private void remove(Registration registration) {
        try {
            Optional<String> folder = registration.fact(Registration.FOLDER);
            if (folder.isPresent()) {
                removeFolder(Path.of(folder.get()));
                removed.add("embedded server " + registration.url());
            } else if (registration.fact(Registration.CONTAINER).isPresent()) {
                removeContainer(registration);
                removed.add(
                        "container " + registration.fact(Registration.CONTAINER).orElse(""));
            } else {
                dropDatabases(registration);
            }
            registry.remove(registration.id());
        } catch (IOException | PostgresUnavailableException | IllegalArgumentException e) {
            left.add((registration.url().isEmpty() ? registration.id() : registration.url()) + ": " + e.getMessage());
        }
    }

    private void removeFolder(Path folder) {
        if (!workspace.holdsServer(folder)) {
            throw new IllegalArgumentException(folder + " is no folder of a server of ours");
        }
        EmbeddedRemains.remove(folder);
    }

    private void removeContainer(Registration registration) throws IOException {
        String engine = registration.fact(Registration.DOCKER).orElse("");
        String path = "/containers/" + registration.fact(Registration.CONTAINER).orElse("") + "?force=true&v=true";
        List<DockerEngine> engines = DockerEngine.candidates(Map.of("DOCKER_HOST", engine), credentials.home());
        if (engines.isEmpty()) {
            throw new IOException("no Docker engine can be asked at " + engine);
        }
        DockerEngine.Answer answer = engines.get(0).request("DELETE", path, DOCKER);
        if (answer.status() >= 400 && answer.status() != 404) {
            throw new IOException("Docker answered " + answer.status() + " " + answer.body());
        }
    }

    private void dropDatabases(Registration registration) {
        PostgresUrl url = credentials.complete(PostgresUrl.parse(registration.url()));
        try (AdminConnections connections = new AdminConnections(url)) {
            new Leftovers(connections)
                    .drop(registration)
                    .forEach(name -> removed.add("database " + url.withDatabase(name)));
        }
    }

    private void removeParts() throws IOException {
        for (Path folder : List.of(workspace.binaries(), workspace.templates())) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path entry : entries.toList()) {
                    Matcher part = PART.matcher(entry.getFileName().toString());
                    if (part.matches() && !isRunning(Long.parseLong(part.group(1)))) {
                        Workspace.delete(entry);
                    }
                }
            }
        }
    }

    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
