package dev.backstitch.assertions;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a golden schema stands: each major of the server has a file, or a directory, of its own, side by side.
 *
 * @param path the file of the major: {@code schema.pg18.sql} where {@code schema.sql} was given
 * @param stem what stands before the major
 * @param extension what stands after it, the dot included
 */
record GoldenPlace(Path path, String stem, String extension) {

    private static final Pattern WITH_MAJOR = Pattern.compile(".*\\.pg\\d+(?:\\.[^.]*)?");

    /**
     * Finds the place.
     *
     * @throws UnusableGoldenException when the name is empty, or has a major already
     */
    static GoldenPlace of(Path given, int major) {
        Path file = given.getFileName();
        String name = file == null ? "" : file.toString();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw new UnusableGoldenException("it has no name");
        }
        if (WITH_MAJOR.matcher(name).matches()) {
            throw new UnusableGoldenException(
                    "its name has a major already: leave it out, each major of the server has a file of its own");
        }
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        return new GoldenPlace(given.resolveSibling(stem + ".pg" + major + extension), stem, extension);
    }

    /** The path as people read it: from the working directory, if it is below that. */
    static String display(Path path) {
        Path base = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/');
    }

    @Override
    public String toString() {
        return display(path);
    }

    /** The golden schemas of other majors beside it, by name. */
    List<String> others() {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        Pattern pattern = Pattern.compile(Pattern.quote(stem) + "\\.pg\\d+" + Pattern.quote(extension));
        try (Stream<Path> siblings = Files.list(parent)) {
            return siblings.filter(it ->
                            pattern.matcher(String.valueOf(it.getFileName())).matches())
                    .map(GoldenPlace::display)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of(); // only a hint
        }
    }
}
