package dev.backstitch.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.Needs;
import dev.backstitch.engine.TestFiles;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.postgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faulty downs of every kind: each must be red and name the object, and no right down may be. The table in the README
 * says what other round trips make of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationBenchmarkTests {

    private static final Path README = Path.of(System.getProperty("backstitch.build.root"), "README.md");

    private final PostgresServer server = TestPostgres.server(15);
    private final List<Fault> all = Fault.all();
    private final List<Fault> faults =
            all.stream().filter(fault -> fault.down().isPresent()).toList();

    private List<TripOutcome> faulty = List.of();
    private List<TripOutcome> right = List.of();

    @BeforeAll
    void check(@TempDir Path folder) throws IOException {
        faulty = check(folder, faults, fault -> fault.down().orElseThrow());
        right = check(folder, all, Fault::right);
    }

    private List<TripOutcome> check(Path folder, List<Fault> checked, Function<Fault, String> down) throws IOException {
        Path own = Files.createTempDirectory(folder, "history");
        Path init = TestFiles.write(folder, "init.sql", Fault.priors(all));
        CheckedHistory history = new CheckedHistory(own).init(init).walk(Walk.STAIRS);
        checked.forEach(fault -> history.migration("fault", fault.up(), down.apply(fault)));
        return history.checkOn(server, false).trips();
    }

    @Test
    void every_faulty_down_is_found_and_named_and_red_unless_policies_only_warn() {
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < faults.size(); i++) {
                Fault fault = faults.get(i);
                TripOutcome trip = faulty.get(i);
                softly.assertThat(trip.isRed()).as(fault.toString()).isEqualTo(fault.severity() == Severity.ERROR);
                softly.assertThat(objects(trip, fault.severity()))
                        .as("%s, %s %s", fault, trip.verdict(), trip.failure())
                        .containsAll(fault.object().stream().toList());
            }
        });
    }

    @Test
    void every_right_down_is_reversible_and_is_warned_of_nothing_but_what_it_says() {
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < all.size(); i++) {
                Fault fault = all.get(i);
                TripOutcome trip = right.get(i);
                softly.assertThat(trip.verdict())
                        .as("%s %s %s", fault, trip.failure(), trip.findings())
                        .isEqualTo(Verdict.REVERSIBLE);
                softly.assertThat(objects(trip, Severity.WARN))
                        .as(fault.toString())
                        .isEqualTo(fault.warns().stream().toList());
            }
        });
    }

    @Test
    void the_README_says_what_is_found_without_a_comparison_and_by_us() throws SQLException, IOException {
        BenchmarkTable measured = measured(false);

        assertThat(measured.asIn(README)).isEqualTo(measured.text());
    }

    @Test
    @Needs("pg_dump")
    void the_README_says_what_pg_dump_finds() throws SQLException, IOException {
        BenchmarkTable measured = measured(true);

        assertThat(measured.asIn(README)).isEqualTo(measured.text());
    }

    private BenchmarkTable measured(boolean dumps) throws SQLException {
        BenchmarkTable table = new BenchmarkTable(dumps);
        try (NaiveTrips naive = new NaiveTrips(server, all, dumps)) {
            for (int i = 0; i < faults.size(); i++) {
                Fault fault = faults.get(i);
                table.add(
                        fault.kind(), naive.go(fault.up(), fault.down().orElseThrow()), isFound(fault, faulty.get(i)));
            }
        }
        try (NaiveTrips naive = new NaiveTrips(server, all, dumps)) {
            for (int i = 0; i < all.size(); i++) {
                table.addRight(
                        naive.go(all.get(i).up(), all.get(i).right()),
                        right.get(i).isRed());
            }
        }
        return table;
    }

    private static boolean isFound(Fault fault, TripOutcome trip) {
        return trip.isRed()
                || fault.object()
                        .filter(objects(trip, fault.severity())::contains)
                        .isPresent();
    }

    /** The objects of the findings, each once. */
    private static List<String> objects(TripOutcome trip, Severity severity) {
        return trip.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.difference().object().toString())
                .distinct()
                .toList();
    }
}
