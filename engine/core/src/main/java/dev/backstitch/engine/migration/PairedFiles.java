package dev.backstitch.engine.migration;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts the files of a folder into ups and downs by their version, and rejects what fits nowhere. */
final class PairedFiles {

    private static final Pattern MEANT_AS_MIGRATION =
            Pattern.compile("^[0-9].*\\.sql$|.*\\.(up|down)\\.sql$", Pattern.CASE_INSENSITIVE);

    private final MigrationFormat format;
    private final Pattern name;
    private final TreeMap<BigInteger, Pair> pairs = new TreeMap<>();

    private PairedFiles(MigrationFormat format, Pattern name) {
        this.format = format;
        this.name = name;
    }

    /**
     * The files of one version.
     *
     * @param version the digits as the up spells them
     * @param base the name of the up without its ending
     */
    record Pair(String version, String base, Path up, Optional<Path> down) {

        /** Says that there is no down. */
        String missing() {
            return "there is no file " + base + ".down.sql";
        }
    }

    private record Half(String version, String base, Direction direction, Path file) {}

    /**
     * Pairs all files, in the order of their versions as numbers.
     *
     * @param name groups: version, title, {@code up} or {@code down}
     * @param sameName whether a down must bear the name of its up, not only its version
     */
    static List<Pair> pair(MigrationFormat format, Pattern name, MigrationFolder folder, boolean sameName) {
        PairedFiles files = new PairedFiles(format, name);
        TreeMap<BigInteger, List<Half>> halves = new TreeMap<>();
        for (Path file : folder.files()) {
            files.half(file).ifPresent(half -> halves.computeIfAbsent(
                            new BigInteger(half.version()), version -> new ArrayList<>())
                    .add(half));
        }
        for (Map.Entry<BigInteger, List<Half>> version : halves.entrySet()) {
            files.pairs.put(version.getKey(), files.pairOf(version.getValue(), sameName));
        }
        if (files.pairs.isEmpty()) {
            throw new InvalidMigrationsException(
                    folder.path(), "no migrations for %s; it reads %s".formatted(format.name(), format.layout()));
        }
        return List.copyOf(files.pairs.values());
    }

    private Optional<Half> half(Path file) {
        String fileName = file.getFileName().toString();
        Matcher matcher = name.matcher(fileName);
        if (matcher.matches()) {
            Direction direction = matcher.group(3).equals("up") ? Direction.UP : Direction.DOWN;
            String base = fileName.substring(0, matcher.start(3) - 1);
            return Optional.of(new Half(matcher.group(1), base, direction, file));
        }
        if (MEANT_AS_MIGRATION.matcher(fileName).matches()) {
            throw new InvalidMigrationsException(
                    file, "%s skips a file of this name; it reads %s".formatted(format.name(), format.layout()));
        }
        return Optional.empty();
    }

    private Pair pairOf(List<Half> halves, boolean sameName) {
        Optional<Half> up = only(halves, Direction.UP);
        Optional<Half> down = only(halves, Direction.DOWN);
        boolean paired = up.isPresent()
                && (!sameName
                        || up.get()
                                .base()
                                .equals(down.map(Half::base).orElse(up.get().base())));
        if (down.isPresent() && !paired) {
            throw new InvalidMigrationsException(
                    down.get().file(),
                    "a down without an up: there is no %s.up.sql%s"
                            .formatted(
                                    down.get().base(),
                                    up.map(half -> ", and version %s is %s.up.sql"
                                                    .formatted(half.version(), half.base()))
                                            .orElse("")));
        }
        Half first = up.orElseThrow();
        return new Pair(first.version(), first.base(), first.file(), down.map(Half::file));
    }

    private Optional<Half> only(List<Half> halves, Direction direction) {
        List<Half> found =
                halves.stream().filter(half -> half.direction() == direction).toList();
        if (found.size() > 1) {
            throw new InvalidMigrationsException(
                    found.get(1).file(),
                    "has version %s, and so has %s; give each migration a version of its own"
                            .formatted(
                                    found.get(1).version(), found.get(0).file().getFileName()));
        }
        return found.stream().findFirst();
    }
}
