package dev.backstitch.engine.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of the README: how many of the faulty downs each kind of round trip finds. */
final class BenchmarkTable {

    private static final String HEADING =
            "| faulty downs | number | found by errors only | found by `pg_dump -s` too | found by Backstitch |";
    private static final String UNMEASURED = "?";
    private static final Pattern DUMPED = Pattern.compile("^(\\|[^|]*\\| \\d+ \\| \\d+ \\| )\\d+");

    private final boolean dumps;
    private final Map<String, Counts> kinds = new LinkedHashMap<>();
    private final Counts sum = new Counts();
    private final Counts right = new Counts();

    BenchmarkTable(boolean dumps) {
        this.dumps = dumps;
    }

    /** How many there are, and how many of them are called faulty. */
    private static final class Counts {

        private int all;
        private int failed;
        private int dumped;
        private int ours;

        void add(NaiveTrips.Seen seen, boolean red) {
            all++;
            failed += seen.fails() ? 1 : 0;
            dumped += seen.fails() || seen.differs() ? 1 : 0;
            ours += red ? 1 : 0;
        }
    }

    void add(String kind, NaiveTrips.Seen seen, boolean red) {
        kinds.computeIfAbsent(kind, key -> new Counts()).add(seen, red);
        sum.add(seen, red);
    }

    void addRight(NaiveTrips.Seen seen, boolean red) {
        right.add(seen, red);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(HEADING);
        lines.add("| --- | --- | --- | --- | --- |");
        kinds.forEach((kind, counts) -> lines.add(row(kind, counts)));
        lines.add(row("all", sum));
        lines.add(row("right downs: false alarms", right));
        return String.join("\n", lines) + "\n";
    }

    private String row(String title, Counts counts) {
        return "| %s | %d | %d | %s | %d |"
                .formatted(
                        title,
                        counts.all,
                        counts.failed,
                        dumps ? String.valueOf(counts.dumped) : UNMEASURED,
                        counts.ours);
    }

    /** The table as a file has it; its numbers of dumps are left out where none was made. */
    String asIn(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .dropWhile(line -> !line.equals(HEADING))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> dumps ? line : DUMPED.matcher(line).replaceFirst("$1" + UNMEASURED))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
