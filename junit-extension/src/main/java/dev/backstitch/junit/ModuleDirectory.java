package dev.backstitch.junit;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the directory of the module that a test class belongs to. */
final class ModuleDirectory {

    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

    private ModuleDirectory() {}

    /**
     * Returns the nearest directory above the class's code that holds a build file; without one, as for a class in a
     * jar of the local repository, the working directory. Relative to the working directory where it is below it, as
     * messages show it.
     */
    static Path of(Class<?> testClass) {
        Path workingDirectory = Path.of("").toAbsolutePath();
        Path found = codeOf(testClass).flatMap(ModuleDirectory::nearestAbove).orElse(workingDirectory);
        return found.startsWith(workingDirectory) ? workingDirectory.relativize(found) : found;
    }

    static Optional<Path> nearestAbove(Path code) {
        return Stream.iterate(code.toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(path -> BUILD_FILES.stream().anyMatch(name -> Files.isRegularFile(path.resolve(name))))
                .findFirst();
    }

    private static Optional<Path> codeOf(Class<?> testClass) {
        CodeSource source = testClass.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            URI location = source.getLocation().toURI();
            return "file".equals(location.getScheme()) ? Optional.of(Path.of(location)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
