package dev.backstitch.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code broken} holds a history with one fault, and in {@code report.txt} what the command line says of
 * it.
 *
 * <p>{@code -Dexamples.write=true} writes the reports anew, for a reviewer to read.
 */
class BrokenExamplesTests {

    private static final int FEWEST = 12;

    @TestFactory
    Stream<DynamicTest> the_report_is_the_one_that_stands_beside_the_history() {
        return histories().stream()
                .map(history -> DynamicTest.dynamicTest(
                        history.getFileName().toString(), history.toUri(), () -> compare(history)));
    }

    private static void compare(Path history) throws IOException {
        Path golden = history.resolve("report.txt");
        String report = CommandLine.check("examples/broken/" + history.getFileName());

        if (Boolean.getBoolean("examples.write")) {
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }

    @Test
    void there_are_enough_of_them() {
        assertThat(histories()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void the_sound_example_is_all_reversible() {
        assertThat(CommandLine.check("examples/white-cross"))
                .contains("PASSED  6 steps: 6 checked, 0 irreversible, 0 not checked")
                .endsWith("exit 0\n");
    }

    private static List<Path> histories() {
        try (Stream<Path> folders = Files.list(Path.of("examples/broken"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
