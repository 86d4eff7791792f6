package dev.backstitch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DatabasePageTests {

    private static final Path ROOT = Path.of(System.getProperty("backstitch.build.root"));
    private static final String TESTS = "assertions/src/test/java/dev/backstitch/assertions/";

    @Test
    void the_examples_are_what_the_build_runs() throws IOException {
        assertThat(blocks("java"))
                .containsExactly(region("DatabaseAssertTests.java", "database"), region("HealthTests.java", "health"));
    }

    @Test
    void the_library_is_the_one_that_is_tested() throws IOException {
        String version = Files.readString(ROOT.resolve("pom.xml"))
                .replaceFirst("(?s).*<pg-index-health.version>(.*?)</.*", "$1");

        assertThat(blocks("xml"))
                .singleElement()
                .asString()
                .contains("<artifactId>pg-index-health-core</artifactId>\n  <version>" + version + "</version>");
    }

    private static String region(String test, String tag) throws IOException {
        String source = Files.readString(ROOT.resolve(TESTS + test));
        String begin = "// tag::" + tag + "[]\n";
        return source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// end::" + tag + "[]"))
                .stripIndent()
                .strip();
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(Files.readString(ROOT.resolve("docs/database.md")))
                .results()
                .map(block -> block.group(1).strip())
                .toList();
    }
}
