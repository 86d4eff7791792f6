package dev.backstitch.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkThreadsTests {

    @TempDir
    private Path folder;

    @Test
    void a_trip_can_be_looked_at_while_another_thread_walks_the_whole_way() throws Exception {
        CheckedHistory history = new CheckedHistory(folder);
        for (int i = 0; i < 5; i++) {
            history.migration("table", "CREATE TABLE t%d (id bigint)".formatted(i), "DROP TABLE t%d".formatted(i));
        }
        try (RoundTripWalk walk = history.open()) {
            RoundTrip last = walk.trips().get(4);
            CompletableFuture<WholeWay> whole = CompletableFuture.supplyAsync(walk::wholeWay);
            while (!walk.trips().get(0).isExamined()) {
                Thread.onSpinWait();
            }

            assertThat(CompletableFuture.supplyAsync(last::outcome)
                            .get(1, TimeUnit.MINUTES)
                            .verdict())
                    .isEqualTo(Verdict.REVERSIBLE);
            assertThat(whole.get(1, TimeUnit.MINUTES).isClean()).isTrue();
        }
    }

    @Test
    void what_was_found_so_far_is_reported_without_running_the_rest() {
        CheckedHistory history = new CheckedHistory(folder)
                .migration("one", "CREATE TABLE one (id bigint)", "DROP TABLE one")
                .migration("two", "CREATE TABLE two (id bigint)", "DROP TABLE two");
        try (RoundTripWalk walk = history.open()) {
            walk.trips().get(0).outcome();

            CheckReport report = walk.soFar(java.time.Duration.ZERO);

            assertThat(CheckedHistory.verdicts(report)).containsExactly("1_one REVERSIBLE", "2_two NOT_CHECKED");
            assertThat(report.whole().notWalked()).contains("nobody looked at it");
            assertThat(report.downs()).isEqualTo(1);
        }
    }
}
