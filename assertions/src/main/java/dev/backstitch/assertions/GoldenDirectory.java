package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A golden schema with a file for each object; other files than {@code .sql} may lie beside them. */
final class GoldenDirectory {

    private final GoldenPlace place;
    private final Set<DifferenceClass> ignored;
    private final String header;
    private final Map<String, GoldenText> found;

    private GoldenDirectory(GoldenPlace place, GoldenText text, Set<DifferenceClass> ignored) {
        this.place = place;
        this.ignored = ignored;
        this.header = text.header();
        this.found = new TreeMap<>();
        DdlOwners.group(text.statements())
                .forEach((owner, sql) -> found.put(GoldenFileName.of(owner), new GoldenText(header, sql)));
    }

    /** Compares a schema with its files, or writes and deletes them where that is asked for. */
    static Optional<GoldenFailure> check(Path given, Schema schema, Set<DifferenceClass> ignored) {
        Path shown = given;
        try {
            GoldenPlace place = GoldenPlace.of(given, schema.serverVersion());
            shown = place.path();
            GoldenDirectory directory = new GoldenDirectory(place, GoldenText.of(schema, ignored), ignored);
            if (GoldenUpdate.isOn()) {
                directory.update();
                return Optional.empty();
            }
            return directory.compare();
        } catch (UnusableGoldenException e) {
            return Optional.of(GoldenFailure.of("directory " + GoldenPlace.display(shown), e));
        }
    }

    private void update() {
        Set<String> orphans = files();
        orphans.removeAll(found.keySet());
        orphans.forEach(name -> at(name, () -> GoldenUpdate.delete(place.path().resolve(name))));
        found.forEach(
                (name, text) -> at(name, () -> GoldenUpdate.write(place.path().resolve(name), text)));
    }

    private Optional<GoldenFailure> compare() {
        if (!Files.exists(place.path())) {
            return Optional.of(missing());
        }
        Map<String, GoldenText> expected = new TreeMap<>();
        files().forEach(name -> at(name, () -> expected.put(name, read(name))));
        return expected.equals(found) ? Optional.empty() : Optional.of(differs(expected));
    }

    private GoldenText read(String name) {
        return GoldenText.read(place.path().resolve(name), new GoldenText(header, List.of()))
                .without(ignored);
    }

    private void at(String name, Runnable work) {
        try {
            work.run();
        } catch (UnusableGoldenException e) {
            throw new UnusableGoldenException("of its file " + name + ": " + e.problem(), e);
        }
    }

    private Set<String> files() {
        if (Files.exists(place.path()) && !Files.isDirectory(place.path())) {
            throw new UnusableGoldenException("it is a file");
        }
        if (!Files.exists(place.path())) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.list(place.path())) {
            Set<String> names = new TreeSet<>();
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(GoldenFileName.EXTENSION))
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UnusableGoldenException("it cannot be read: " + e, e);
        }
    }

    private GoldenFailure missing() {
        Message message = GoldenUpdate.toWrite(Message.of(
                        "Expecting schema to match the golden directory " + place + ", but there is no such directory.")
                .names("others", place.others()));
        return new GoldenFailure(message, "", text(found, found.keySet()));
    }

    private GoldenFailure differs(Map<String, GoldenText> expected) {
        Set<String> changed = new TreeSet<>(expected.keySet());
        changed.addAll(found.keySet());
        changed.removeIf(
                name -> expected.containsKey(name) && expected.get(name).equals(found.get(name)));
        DdlChanges changes = DdlChanges.between(statements(expected), statements(found));
        String old = text(expected, changed);
        String now = text(found, changed);
        Message message = Message.of("Expecting schema to match the golden directory " + place + ", but "
                        + count(changed.size()) + "." + changes.paragraph() + "\n\n" + diff(expected, changed) + "\n")
                .names("files missing", without(found, expected))
                .names("orphans", without(expected, found));
        return new GoldenFailure(GoldenUpdate.toAccept(message), old, now);
    }

    private static String count(int files) {
        return files == 1 ? "1 file differs" : files + " files differ";
    }

    private static List<String> statements(Map<String, GoldenText> files) {
        return files.values().stream()
                .flatMap(text -> text.statements().stream())
                .toList();
    }

    private static List<String> without(Map<String, GoldenText> some, Map<String, GoldenText> others) {
        return some.keySet().stream().filter(name -> !others.containsKey(name)).toList();
    }

    private static String text(Map<String, GoldenText> files, Set<String> names) {
        return files.entrySet().stream()
                .filter(file -> names.contains(file.getKey()))
                .map(file -> "-- " + file.getKey() + "\n" + file.getValue().text())
                .collect(joining("\n"));
    }

    private String diff(Map<String, GoldenText> expected, Set<String> changed) {
        List<String> diffs = new ArrayList<>();
        for (String name : changed) {
            GoldenText old = expected.get(name);
            GoldenText now = found.get(name);
            diffs.add(UnifiedDiff.of(
                    old == null ? "/dev/null" : place + "/" + name,
                    old == null ? "" : old.text(),
                    now == null ? "/dev/null" : name,
                    now == null ? "" : now.text(),
                    GoldenFile.MOST_LINES));
        }
        List<String> lines = String.join("\n", diffs).lines().toList();
        return lines.size() <= GoldenFile.MOST_LINES
                ? String.join("\n", lines)
                : String.join("\n", lines.subList(0, GoldenFile.MOST_LINES)) + "\n… and "
                        + (lines.size() - GoldenFile.MOST_LINES) + " more lines";
    }
}
