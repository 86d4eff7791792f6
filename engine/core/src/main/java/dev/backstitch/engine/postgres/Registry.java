package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The registrations of all JVMs of a user: one file for each server, written by its owner alone. */
final class Registry {

    private static final String SUFFIX = ".properties";

    private final Workspace workspace;

    Registry(Workspace workspace) {
        this.workspace = workspace;
    }

    void write(Registration registration) {
        Path file = file(registration.id());
        Path part = file.resolveSibling(registration.id() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part)) {
                registration.toProperties().store(out, null);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Registration> all() {
        List<Registration> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(workspace.registry())) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(SUFFIX)) {
                    read(file, name.substring(0, name.length() - SUFFIX.length()))
                            .ifPresent(all::add);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Registration> read(Path file, String id) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (NoSuchFileException e) {
            // Its owner ended since the folder was listed.
            return Optional.empty();
        }
        return Registration.of(id, properties);
    }

    private Path file(String id) {
        return workspace.registry().resolve(id + SUFFIX);
    }
}
