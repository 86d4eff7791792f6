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

    /** Data directories and logs of servers. */
    Path servers() {
        return made("servers");
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
        try {
            if (!Files.isDirectory(root)) {
                makePrivate();
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

    private void makePrivate() throws IOException {
        Files.createDirectories(root);
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<java.nio.file.attribute.PosixFilePermission> ours = PosixFilePermissions.fromString("rwx------");
            Files.setPosixFilePermissions(root, ours);
        }
    }
}
