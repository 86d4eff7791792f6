package dev.backstitch.engine.report;

import static dev.backstitch.engine.report.Samples.COMMAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.check.Step;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.check.WholeWay.WayOutcome;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.migration.Version;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.ObjectId;
import dev.backstitch.engine.schema.ObjectKind;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Whatever names and messages contain, each report can be read. */
class WellFormedReportsTests {

    @Property(tries = 300)
    void json_parses_to_the_same_texts(@ForAll("texts") String name, @ForAll("texts") String message) {
        Map<String, Object> json = Json.object(JsonReport.render(report(name, message, 1)));

        assertThat(json.get("postgres")).isEqualTo(Characters.wellFormed(message));
        assertThat(json.get("migrations"))
                .asInstanceOf(list(Map.class))
                .singleElement(map(String.class, Object.class))
                .containsEntry("name", Characters.wellFormed(name))
                .containsEntry("warnings", List.of(Characters.wellFormed(message)));
    }

    @Property(tries = 300)
    void xml_parses(@ForAll("texts") String name, @ForAll("texts") String message) throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(JunitXmlReport.render(report(name, message, 1), COMMAND))));

        Element test = (Element) xml.getElementsByTagName("testcase").item(0);
        assertThat(test.getAttribute("name")).isEqualTo(Characters.xml(Characters.oneLine(name)));
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(3);
    }

    @Property(tries = 100)
    void markdown_never_exceeds_the_limit(
            @ForAll("texts") String name,
            @ForAll("texts") String message,
            @ForAll @IntRange(min = 1, max = 50) int findings,
            @ForAll @IntRange(min = 1, max = 400) int length) {
        CheckReport report = report(name.repeat(length), (message + "\n").repeat(length), findings);

        assertThat(MarkdownReport.render(report, COMMAND)).hasSizeLessThanOrEqualTo(65_536);
    }

    @Property(tries = 300)
    void annotations_keep_to_their_lines(@ForAll("texts") String name, @ForAll("texts") String message) {
        assertThat(new GithubAnnotations(Path.of("/repo"), COMMAND)
                        .render(report(name, message, 1))
                        .split("\n"))
                .hasSize(3)
                .allMatch(line -> line.startsWith("::error "));
    }

    @Property(tries = 300)
    void text_has_no_control_characters(@ForAll("texts") String name, @ForAll("texts") String message) {
        TripOutcome outcome = outcome(name, message, 2);

        assertThat(TripText.render(outcome, COMMAND).codePoints())
                .noneMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\t');
        assertThat(TripText.render(outcome).lines().findFirst())
                .hasValue(Characters.oneLine(name)
                        + " is not reversible: the schema after down differs from the schema before up.");
    }

    @Property(tries = 300)
    void a_waiver_can_be_pasted(@ForAll("names") String name) {
        List<String> lines = WaiverText.waive(step(name), finding(name, "a"));

        assertThat(new Load(LoadSettings.builder().build()).loadFromString(String.join("\n", lines)))
                .isEqualTo(Map.of(
                        "waivers",
                        List.of(Map.of(
                                "migration",
                                "v" + name,
                                "object",
                                "enum " + name,
                                "kind",
                                name,
                                "reason",
                                "<why it may stay>"))));
    }

    @Example
    void halves_of_pairs_are_replaced_not_written() {
        assertThat(JsonReport.render(report("a\ud83d", "\udc4db", 1))).contains("a\ufffd", "\ufffdb");
        assertThat(Characters.cut("a\ud83d\udc4dbcde", 5)).isEqualTo("a...");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars('"', '\'', '\\', '\n', '\r', '\t', '\0', '\u001b', '\ud83d', '\udc4d', '\ufffe')
                        .withChars('<', '>', '&', ']', '`', '|', '%', ':', ',', '{', '*', '@', 'a', '\u0085', '\u2028')
                        .ofMaxLength(40),
                Arbitraries.of("", "]]>", "👍🏽", "::error::x", "```\n</details>\n-->"));
    }

    /**
     * What Postgres and a file system can name: no halves of pairs, and none of the characters that YAML cannot hold.
     */
    @Provide
    Arbitrary<String> names() {
        return texts().map(Characters::xml);
    }

    private static CheckReport report(String name, String message, int findings) {
        return new CheckReport(
                message,
                Path.of("db"),
                message,
                List.of(outcome(name, message, findings)),
                new WholeWay(
                        List.of(new WayOutcome(
                                step(name),
                                Direction.UP,
                                Optional.empty(),
                                Collections.nCopies(findings, finding(name, message)))),
                        List.of(message),
                        Optional.empty()),
                List.of(message),
                1,
                1,
                Duration.ZERO);
    }

    private static TripOutcome outcome(String name, String message, int findings) {
        return new Samples.Trip(step(name), Verdict.NOT_RESTORED)
                .reason(message)
                .findings(Collections.nCopies(findings, finding(name, message)).toArray(Finding[]::new))
                .warnings(message)
                .waived(message)
                .kept(message)
                .outcome();
    }

    private static Step step(String name) {
        return new Step(List.of(new Migration(
                new Version("v" + name), name, Optional.empty(), Optional.empty(), new Reversal.Reversible())));
    }

    private static Finding finding(String name, String message) {
        return new Finding(
                Samples.changed(
                        new ObjectId(ObjectKind.ENUM, name),
                        Optional.of(new ObjectId(ObjectKind.TABLE, message)),
                        name,
                        message,
                        "x" + message,
                        DifferenceClass.STRUCTURE),
                Severity.ERROR);
    }
}
