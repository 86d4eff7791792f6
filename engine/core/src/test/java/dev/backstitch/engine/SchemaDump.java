package dev.backstitch.engine;

import dev.backstitch.engine.postgres.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What {@code pg_dump -s} writes of a database. */
public final class SchemaDump {

    private SchemaDump() {}

    /** All lines, without those that differ from dump to dump. */
    public static List<String> of(Database database) {
        try {
            Process process = new ProcessBuilder("pg_dump", "--schema-only", "--dbname=" + database.uri())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("pg_dump failed");
            }
            return text.lines()
                    .filter(line -> !line.startsWith("\\restrict ") && !line.startsWith("\\unrestrict "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
