package dev.backstitch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.check.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what there is. */
class ReadmeTests {

    private static final Path ROOT = Path.of(System.getProperty("backstitch.build.root"));

    private final String readme = read("README.md");

    @Test
    void the_first_test_is_one_that_the_build_runs() {
        String source = read("examples/src/test/java/dev/backstitch/examples/WhiteCrossMigrationsTests.java");
        String region = source.substring(
                source.indexOf("// tag::first-test[]\n") + "// tag::first-test[]\n".length(),
                source.indexOf("// end::first-test[]"));

        assertThat(block("java")).isEqualTo(region);
    }

    @Test
    void the_failure_is_what_the_command_prints() {
        assertThat(read("examples/broken/left-over-enum-value/report.txt")).contains(block(""));
    }

    @Test
    void every_verdict_is_in_the_table() {
        assertThat(readme)
                .contains(Stream.of(Verdict.values())
                        .map(it -> "| `" + it + "` |")
                        .toList());
    }

    @Test
    void every_link_leads_somewhere() {
        List<String> links = Pattern.compile("\\]\\((?!http)([^)#]+)\\)")
                .matcher(readme)
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring(2, link.length() - 1))
                .toList();

        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(ROOT.resolve(link))
                .exists());
    }

    @Test
    void the_number_of_broken_examples_is_right() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("examples/broken"))) {
            assertThat(folders.filter(Files::isDirectory)).hasSize(16);
        }
        assertThat(readme).contains("`examples/broken` holds sixteen such histories");
    }

    @Test
    void ci_calls_the_two_commands() {
        assertThat(block("bash")).contains("./backstitch check examples/white-cross", "mvn verify");
        assertThat(read(".ci/run")).contains("./backstitch check examples/white-cross", "mvn verify");
    }

    /** The first fenced block of a language. */
    private String block(String language) {
        return Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$")
                .matcher(readme)
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map(fence -> fence.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
