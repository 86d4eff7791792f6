package dev.backstitch.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Finds folders of migrations on the class path. One in a jar is unpacked for as long as the test class runs. */
final class Resources {

    private static final String SCHEME = "classpath:";

    private final Class<?> testClass;
    private final Store store;

    Resources(Class<?> testClass, Store store) {
        this.testClass = testClass;
        this.store = store;
    }

    /** Returns the folder that a place names: the place itself, unless it begins with {@code classpath:}. */
    String resolve(String place) {
        return place.startsWith(SCHEME) ? folderOf(place).toString() : place;
    }

    private Path folderOf(String place) {
        String name = place.substring(SCHEME.length()).replaceAll("^/+|/+$", "");
        List<URL> hits = resources(name);
        if (hits.size() == 1) {
            return folderOf(name, URI.create(hits.get(0).toString()));
        }
        throw new ExtensionConfigurationException("@MigrationTest(\"%s\") on %s: %s"
                .formatted(
                        place,
                        testClass.getName(),
                        hits.isEmpty()
                                ? "there is no such folder on the class path; resources of the tests are in src/test/resources"
                                : "there are several such folders on the class path, and a history has one: " + hits));
    }

    private List<URL> resources(String name) {
        try {
            return Collections.list(testClass.getClassLoader().getResources(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for " + name + " on the class path", e);
        }
    }

    private Path folderOf(String name, URI location) {
        return "file".equals(location.getScheme())
                ? Path.of(location)
                : Stores.once(store, location, () -> Unpacked.from(location, name), Unpacked.class)
                        .folder();
    }

    /** A folder of a jar, copied to a temporary one. */
    private record Unpacked(Path folder) implements AutoCloseable {

        static Unpacked from(URI location, String name) {
            URI jar = URI.create(location.toString().replaceFirst("!/.*$", "!/"));
            try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
                    Stream<Path> entries = Files.list(files.getPath(name))) {
                Path folder = Files.createTempDirectory("backstitch-");
                for (Path entry : entries.filter(Files::isRegularFile).toList()) {
                    Files.copy(entry, folder.resolve(entry.getFileName().toString()));
                }
                return new Unpacked(folder);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot unpack " + location, e);
            }
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
