package dev.backstitch.engine.tool.sequelize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The scripts that run in Node, as files, as long as this JVM lives. */
final class BridgeScripts {

    private static final List<String> NAMES =
            List.of("bridge.js", "channel.js", "errors.js", "migration.js", "project.js", "session.js", "watch.js");

    private static @Nullable Path folder;

    private BridgeScripts() {}

    /** The script to start. */
    static synchronized Path entry() {
        Path current = folder;
        if (current == null || !Files.exists(current.resolve(NAMES.get(0)))) {
            current = unpack();
            folder = current;
        }
        return current.resolve(NAMES.get(0));
    }

    private static Path unpack() {
        try {
            Path made = Files.createTempDirectory("backstitch-sequelize-").toRealPath();
            made.toFile().deleteOnExit();
            for (String name : NAMES) {
                Path file = made.resolve(name);
                file.toFile().deleteOnExit();
                try (InputStream script = Objects.requireNonNull(BridgeScripts.class.getResourceAsStream(name), name)) {
                    Files.copy(script, file);
                }
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("the scripts for Node cannot be written", e);
        }
    }
}
