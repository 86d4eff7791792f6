package dev.backstitch.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.backstitch.engine.check.Baseline.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTests {

    @TempDir
    Path folder;

    private final Entry enumEntry = new Entry("2-it's", "NOT_RESTORED", "enum public.\"Role\"", "values");
    private final Entry missing = new Entry("1-a", "DOWN_MISSING", "", "");

    @Test
    void what_is_written_is_read_again() throws IOException {
        Path file = folder.resolve("baseline.yaml");
        Baseline baseline = new Baseline(Set.of(enumEntry, missing));

        baseline.write(file);

        assertThat(Baseline.read(file)).isEqualTo(baseline);
        assertThat(file)
                .hasContent(
                        """
                        # Findings that were here when the check was adopted: they do not gate.
                        # Written by check --write-baseline. Remove an entry when its finding is mended.
                        - {migration: '1-a', verdict: DOWN_MISSING}
                        - {migration: '2-it''s', verdict: NOT_RESTORED, object: 'enum public."Role"', kind: 'values'}
                        """);
    }

    @Test
    void an_empty_baseline_is_written_and_read() throws IOException {
        Path file = folder.resolve("baseline.yaml");

        Baseline.NONE.write(file);

        assertThat(Baseline.read(file)).isEqualTo(Baseline.NONE);
    }

    @Test
    void a_missing_file_says_how_to_write_one() {
        Path file = folder.resolve("none.yaml");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.read(file))
                .withMessage(
                        "%s: the baseline cannot be read: java.nio.file.NoSuchFileException: %s; write one with check --write-baseline"
                                .formatted(file, file));
    }

    @Test
    void a_file_that_is_no_list_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.yaml"), "a: b");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.read(file))
                .withMessage(file + ": is no baseline: expected a list of findings");
    }

    @Test
    void an_entry_without_a_verdict_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.yaml"), "- {migration: a}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.read(file))
                .withMessage(
                        file
                                + ": expected an entry with migration and verdict, found {migration=a}; write it anew with check --write-baseline");
    }

    @Test
    void only_entries_of_checked_steps_can_be_stale() {
        Baseline baseline = new Baseline(Set.of(enumEntry, missing));

        assertThat(baseline.stale(List.of(), Set.of("1-a"))).containsExactly(missing);
        assertThat(baseline.stale(List.of(missing), Set.of("1-a"))).isEmpty();
        assertThat(baseline.knows(List.of(missing))).isTrue();
        assertThat(baseline.knows(List.of(missing, new Entry("3", "UP_FAILED", "", ""))))
                .isFalse();
    }
}
