package dev.backstitch.engine.run;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.tool.MigrationToolProvider;
import dev.backstitch.engine.tool.MigrationTools;
import dev.backstitch.engine.tool.NewFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Writes the files of a new migration, in the layout of one tool.
 *
 * @param folder where they are written; it is made where there is none
 * @param tool the name of the tool
 * @param existing the migrations that are there
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Generator(Path folder, String tool, List<Migration> existing) {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST = 100;

    /** Copies the migrations. */
    public Generator {
        existing = List.copyOf(existing);
    }

    /**
     * Writes the files. The version is the time in UTC, to the second, unless the versions that are there are plain
     * numbers: then the next number, with as many digits.
     *
     * @param name what the migration does, in words; made lower case, with hyphens for all that no file name should
     *     hold
     * @param now the time
     * @return the files, none of which was there before
     * @throws IllegalArgumentException when the name has no letter or digit, or the tool is unknown
     * @throws RunImpossibleException when the tool has no template, or a file is there already
     */
    public List<Path> write(String name, Instant now) {
        List<NewFile> files = provider().newMigration(version(now), title(name));
        if (files.isEmpty()) {
            throw new RunImpossibleException("%s has no template for a new migration".formatted(tool));
        }
        files.stream()
                .map(file -> folder.resolve(file.name()))
                .filter(Files::exists)
                .findFirst()
                .ifPresent(there -> {
                    throw new RunImpossibleException(there + ": is there already, and is left as it is");
                });
        try {
            Files.createDirectories(folder);
            List<Path> written = new ArrayList<>();
            for (NewFile file : files) {
                Path path = folder.resolve(file.name());
                Files.writeString(path, file.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                written.add(path);
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException("the migration could not be written to " + folder, e);
        }
    }

    private MigrationToolProvider provider() {
        return MigrationTools.providers().stream()
                .filter(provider -> provider.name().equals(tool))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown tool \"%s\"; there are: %s"
                        .formatted(tool, String.join(", ", MigrationTools.names()))));
    }

    private String version(Instant now) {
        String timestamp = TIMESTAMP.format(now);
        if (existing.isEmpty()) {
            return timestamp;
        }
        String newest = existing.get(existing.size() - 1).version().text();
        boolean counted = newest.matches("\\d+") && newest.length() < timestamp.length();
        if (!counted) {
            return timestamp;
        }
        String next = new BigInteger(newest).add(BigInteger.ONE).toString();
        return "0".repeat(Math.max(0, newest.length() - next.length())) + next;
    }

    private static String title(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    "--name \"%s\" has no letter or digit; say in a few words what the migration does".formatted(name));
        }
        return words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("-$", "");
    }
}
