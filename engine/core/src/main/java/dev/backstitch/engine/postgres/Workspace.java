package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The folder of ours under the temporary directory, one for each user. Binaries and templates stay for the next run;
 * servers and registrations end with their owner.
 */
record Workspace(Path root) {

    /** Linux's file system in memory; containers have 64 MB of it, which is not enough. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final long ENOUGH_BYTES = 4L << 30;

    private static final AtomicInteger COUNT = new AtomicInteger();

    static Workspace standard() {
        String user = System.getProperty("user.name").replaceAll("[^A-Za-z0-9._-]", "_");
        return new Workspace(
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().resolve("backstitch-" + user));
    }

    /** Unpacked binaries, one folder for each archive. */
    Path binaries() {
        return made("binaries");
    }

    /** Data directories as initdb left them, to copy. */
    Path templates() {
        return made("templates");
    }

    /**
     * Data directories and logs of servers: in memory where there is enough, because copying a database there takes a tenth
     * of the time, else beside the rest.
     */
    Path servers() {
        Path inMemory = MEMORY.resolve(root.getFileName());
        return hasRoom(MEMORY) ? made(inMemory, "servers") : made("servers");
    }

    /** Whether a folder is one that a server of ours was given, by this run or an earlier one. */
    boolean holdsServer(Path folder) {
        return folder.startsWith(root.resolve("servers"))
                || folder.startsWith(MEMORY.resolve(root.getFileName()).resolve("servers"));
    }

    private static boolean hasRoom(Path folder) {
        try {
            return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() > ENOUGH_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    /** What is running, one file for each server. */
    Path registry() {
        return made("registry");
    }

    /** A name that no other thread and no other process uses, and which tells the process: {@code 4711-3}. */
    static String uniqueName() {
        return ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + "-"
                + Long.toString(System.nanoTime(), 36);
    }

    static void delete(Path folder) throws IOException {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    // A server that is going down removes files of its own.
                    if (e instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw e;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            // Somebody was faster: it is gone, as wanted.
            return;
        }
    }

    private Path made(String name) {
        return made(root, name);
    }

    private static Path made(Path root, String name) {
        try {
            if (!Files.isDirectory(root)) {
                makePrivate(root);
            }
            if (!Files.isWritable(root)) {
                throw new PostgresUnavailableException("Cannot write to " + root
                        + ": it belongs to somebody else. Set java.io.tmpdir to another folder.");
            }
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makePrivate(Path root) throws IOException {
        Files.createDirectories(root);
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<java.nio.file.attribute.PosixFilePermission> ours = PosixFilePermissions.fromString("rwx------");
            Files.setPosixFilePermissions(root, ours);
        }
    }
}
