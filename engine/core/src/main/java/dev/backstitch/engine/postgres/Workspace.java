package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
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

    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

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
     * Data directories and logs of servers: in memory where there is enough, because copying a database there takes a
     * tenth of the time, else beside the rest.
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
            requireOurs(root);
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makePrivate(Path root) throws IOException {
        Files.createDirectories(root);
        if (hasPosixPermissions(root)) {
            Files.setPosixFilePermissions(root, PRIVATE);
        }
    }

    /** We run programs from this folder: nobody else may have put any there. */
    private static void requireOurs(Path root) throws IOException {
        boolean isPrivate = !hasPosixPermissions(root)
                || (PRIVATE.containsAll(Files.getPosixFilePermissions(root)) && !isForeignToRoot(root));
        if (!isPrivate || !Files.isWritable(root)) {
            throw new PostgresUnavailableException(
                    """
                    The folder %s is not ours alone: others own it or may write to it.
                      to do     remove it, or set java.io.tmpdir to another folder"""
                            .formatted(root));
        }
    }

    /** A private folder of somebody else can be written to by root alone. */
    private static boolean isForeignToRoot(Path root) throws IOException {
        return "root".equals(System.getProperty("user.name"))
                && !"root".equals(Files.getOwner(root).getName());
    }

    private static boolean hasPosixPermissions(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
