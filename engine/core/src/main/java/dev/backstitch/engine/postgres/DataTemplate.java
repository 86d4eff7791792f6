package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** The data directory that initdb makes of given binaries: made once, then copied, which is three times as fast. */
final class DataTemplate {

    /** Part of the folder's name: counts up when the options of initdb change. */
    private static final String OPTIONS_VERSION = "1";

    private final Workspace workspace;
    private final Path home;
    private final ServerCommand command;

    DataTemplate(Workspace workspace, Path home, ServerCommand command) {
        this.workspace = workspace;
        this.home = home;
        this.command = command;
    }

    void copyTo(Path target) throws IOException {
        Path template = workspace.templates().resolve(home.getFileName() + "-" + OPTIONS_VERSION);
        if (!Files.isDirectory(template)) {
            initdb(template);
        }
        copy(template, target);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
    }

    private void initdb(Path template) throws IOException {
        Path part = workspace.templates().resolve(template.getFileName() + ".part-" + Workspace.uniqueName());
        Path out = Files.createTempFile("backstitch", ".initdb");
        try {
            int exit = command.run(
                    out,
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + part,
                    "--username=" + EmbeddedPostmaster.USER,
                    "--auth=trust",
                    "--encoding=UTF8",
                    "--no-locale",
                    "--no-sync");
            if (exit != 0) {
                Workspace.delete(part);
                throw new PostgresUnavailableException(
                        "initdb failed.\n" + Files.readString(out).strip().indent(2)
                                + "  to do     run as a user who is not root, or use a container or a URL");
            }
        } finally {
            Files.deleteIfExists(out);
        }
        UnpackedBinaries.publish(part, template);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Path copy = Files.createDirectory(to.resolve(from.relativize(directory)));
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
