package dev.backstitch.engine.migration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A folder that holds migrations, and its files in the order of their names.
 *
 * @param path the folder
 * @param files its files (links that lead nowhere too), not those of sub-folders, ordered by name (code points); hidden
 *     ones left out
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record MigrationFolder(Path path, List<Path> files) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Copies the files. */
    public MigrationFolder {
        files = List.copyOf(files);
    }

    /**
     * Lists a folder.
     *
     * @param path the folder
     * @return the folder with its files
     * @throws InvalidMigrationsException when there is no such folder, or it cannot be listed
     */
    public static MigrationFolder list(Path path) {
        if (!Files.isDirectory(path)) {
            throw new InvalidMigrationsException(
                    path,
                    Files.exists(path) ? "is a file; name the folder that holds the migrations" : "no such folder");
        }
        try (Stream<Path> entries = Files.list(path)) {
            return new MigrationFolder(
                    path,
                    entries.filter(file -> !Files.isDirectory(file))
                            .filter(file -> !file.getFileName().toString().startsWith("."))
                            .sorted((a, b) -> a.getFileName()
                                    .toString()
                                    .compareTo(b.getFileName().toString()))
                            .toList());
        } catch (IOException e) {
            throw new InvalidMigrationsException(path, "cannot be listed: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a file of migrations. A byte order mark at its start is no part of the text.
     *
     * @param file the file
     * @return its text
     * @throws InvalidMigrationsException when it cannot be read, or is not UTF-8 (with the offset of the first bad
     *     byte)
     */
    public static String read(Path file) {
        String text = readWhole(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Reads a file for a tool that would send a byte order mark to Postgres, which rejects it. */
    static String readWithoutMark(Path file, String tool) {
        String text = readWhole(file);
        if (text.startsWith(BYTE_ORDER_MARK)) {
            throw new InvalidMigrationsException(
                    file, "begins with a byte order mark, on which %s fails; save the file without it".formatted(tool));
        }
        return text;
    }

    private static String readWhole(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InvalidMigrationsException(file, "cannot be read: " + e, e);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidMigrationsException(
                    file,
                    "is not UTF-8: byte %d (0x%02x) does not fit; save the file as UTF-8"
                            .formatted(buffer.position(), bytes[buffer.position()]),
                    e);
        }
    }
}
