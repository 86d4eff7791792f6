package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Direction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The findings that an old, red history had when it was adopted: only new ones gate, and an entry that no longer
 * matches fails.
 *
 * @param entries the known findings
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Baseline(Set<Entry> entries) {

    /** The baseline that knows nothing. */
    public static final Baseline NONE = new Baseline(Set.of());

    private static final String WHOLE_WAY = "WHOLE_WAY_";

    /** Copies the entries. */
    public Baseline {
        entries = Set.copyOf(entries);
    }

    /**
     * One known finding.
     *
     * @param migration the name of the step
     * @param verdict the verdict's name; {@code WHOLE_WAY_DOWN} or {@code WHOLE_WAY_UP} for one of the whole way
     * @param object the object that differs, or empty text where the verdict says it all
     * @param kind the property that differs, {@code missing} or {@code unexpected}; empty text with an empty object
     */
    public record Entry(String migration, String verdict, String object, String kind) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return text().compareTo(other.text());
        }

        boolean isOfWholeWay() {
            return verdict.startsWith(WHOLE_WAY);
        }

        String text() {
            return object.isEmpty()
                    ? "%s %s".formatted(migration, verdict)
                    : "%s %s %s %s".formatted(migration, verdict, object, kind);
        }
    }

    /**
     * Makes a baseline of all that is red in a report.
     *
     * @param report what was found
     * @return its red findings
     */
    public static Baseline of(CheckReport report) {
        Set<Entry> entries = new TreeSet<>();
        report.trips().stream().filter(trip -> trip.verdict().isRed()).forEach(trip -> entries.addAll(entries(trip)));
        report.whole().outcomes().forEach(outcome -> entries.addAll(entries(outcome)));
        return new Baseline(entries);
    }

    static List<Entry> entries(TripOutcome outcome) {
        String name = outcome.step().name();
        return entries(name, outcome.verdict().name(), outcome.findings());
    }

    static List<Entry> entries(WholeWay.WayOutcome outcome) {
        String verdict = WHOLE_WAY + (outcome.direction() == Direction.UP ? "UP" : "DOWN");
        return entries(outcome.step().name(), verdict, outcome.findings());
    }

    private static List<Entry> entries(String name, String verdict, List<Finding> findings) {
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                entries.add(new Entry(
                        name, verdict, finding.difference().object().toString(), Judge.kind(finding.difference())));
            }
        }
        return entries.isEmpty() ? List.of(new Entry(name, verdict, "", "")) : entries;
    }

    boolean knows(Collection<Entry> found) {
        return entries.containsAll(found);
    }

    /** Returns the entries that were not found again, of steps that were checked. */
    List<Entry> stale(Collection<Entry> found, Set<String> checkedSteps) {
        return entries.stream()
                .filter(entry -> checkedSteps.contains(entry.migration()))
                .filter(entry -> !found.contains(entry))
                .sorted()
                .toList();
    }

    /**
     * Reads a baseline.
     *
     * @param file a file that {@link #write} wrote
     * @return its entries
     * @throws IllegalArgumentException when it cannot be read, or is no baseline
     */
    public static Baseline read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + ": the baseline cannot be read: " + e + "; write one with check --write-baseline", e);
        }
        try {
            Object root =
                    new Load(LoadSettings.builder().setLabel(file.toString()).build()).loadFromString(text);
            Set<Entry> entries = new TreeSet<>();
            if (root instanceof List<?> rows) {
                rows.forEach(row -> entries.add(entry(file, row)));
            } else if (root != null) {
                throw new IllegalArgumentException(file + ": is no baseline: expected a list of findings");
            }
            return new Baseline(entries);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(file + ": is no YAML: " + e.getMessage(), e);
        }
    }

    private static Entry entry(Path file, Object row) {
        if (row instanceof Map<?, ?> map && map.get("migration") != null && map.get("verdict") != null) {
            return new Entry(
                    text(map.get("migration")),
                    text(map.get("verdict")),
                    text(map.get("object")),
                    text(map.get("kind")));
        }
        throw new IllegalArgumentException(file + ": expected an entry with migration and verdict, found " + row
                + "; write it anew with check --write-baseline");
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return Optional.ofNullable(value).map(Objects::toString).orElse("");
    }

    /**
     * Writes the baseline, one entry a line, ordered, so that its differences review well.
     *
     * @param file where to
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(
                """
                # Findings that were here when the check was adopted: they do not gate.
                # Written by check --write-baseline. Remove an entry when its finding is mended.
                """);
        new TreeSet<>(entries).forEach(entry -> text.append("- {migration: ")
                .append(quoted(entry.migration()))
                .append(", verdict: ")
                .append(entry.verdict())
                .append(
                        entry.object().isEmpty()
                                ? ""
                                : ", object: " + quoted(entry.object()) + ", kind: " + quoted(entry.kind()))
                .append("}\n"));
        Files.writeString(file, entries.isEmpty() ? text + "[]\n" : text.toString(), StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
