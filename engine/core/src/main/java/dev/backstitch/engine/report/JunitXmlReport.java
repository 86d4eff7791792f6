package dev.backstitch.engine.report;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apiguardian.api.API;

/**
 * A report as JUnit XML, which build servers show as tests: one for each step, one for the whole way, and one for the
 * check itself when it has problems of its own.
 *
 * <p>Characters that XML cannot contain are left out.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class JunitXmlReport {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private JunitXmlReport() {}

    /**
     * Renders a report.
     *
     * @param report the report
     * @param context how a trip is run again
     * @return an XML document in UTF-8, with a line end at its end
     */
    public static String render(CheckReport report, TripText.Context context) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            write(report, cases(report, context), xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a report could not be rendered as XML: " + e.getMessage(), e);
        }
        return text + "\n";
    }

    private static List<TestCase> cases(CheckReport report, TripText.Context context) {
        List<TestCase> cases = new ArrayList<>();
        report.trips().forEach(trip -> cases.add(of(trip, context)));
        cases.add(of(report.whole()));
        if (!report.problems().isEmpty()) {
            String problems = String.join("\n", report.problems());
            cases.add(new TestCase("the check itself", Duration.ZERO)
                    .with(new Failure("PROBLEM", report.problems().get(0), problems)));
        }
        return cases;
    }

    private static TestCase of(TripOutcome trip, TripText.Context context) {
        TestCase test = new TestCase(
                trip.step().name(),
                trip.up().plus(trip.down()),
                trip.step().first().file(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        if (trip.isRed()) {
            return test.with(new Failure(trip.verdict().name(), Headline.of(trip), TripText.render(trip, context)));
        }
        if (trip.verdict() != Verdict.REVERSIBLE) {
            return test.skipped(trip.known() ? "known: " + Headline.of(trip) : Headline.of(trip));
        }
        boolean silent = trip.findings().isEmpty()
                && trip.warnings().isEmpty()
                && trip.waived().isEmpty();
        return silent ? test : test.output(TripText.render(trip, context));
    }

    private static TestCase of(WholeWay whole) {
        TestCase test = new TestCase("the whole way", Duration.ZERO);
        if (!whole.isClean()) {
            return test.with(new Failure("WHOLE_WAY", WholeWayText.summary(whole), WholeWayText.render(whole)));
        }
        return whole.notWalked().isPresent() ? test.skipped(WholeWayText.summary(whole)) : test;
    }

    private static void write(CheckReport report, List<TestCase> cases, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute("name", "backstitch check " + report.source(), xml);
        attribute("tests", cases.size(), xml);
        attribute(
                "failures",
                cases.stream().filter(it -> it.failure().isPresent()).count(),
                xml);
        attribute("errors", 0, xml);
        attribute(
                "skipped", cases.stream().filter(it -> it.skipped().isPresent()).count(), xml);
        attribute("time", Elapsed.seconds(report.elapsed()), xml);
        for (TestCase test : cases) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("testcase");
            attribute("classname", "backstitch " + report.source(), xml);
            write(test, xml);
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void write(TestCase test, XMLStreamWriter xml) throws XMLStreamException {
        attribute("name", test.name(), xml);
        if (test.file().isPresent()) {
            attribute("file", test.file().get(), xml);
        }
        attribute("time", Elapsed.seconds(test.time()), xml);
        if (test.skipped().isPresent()) {
            xml.writeEmptyElement("skipped");
            attribute("message", test.skipped().get(), xml);
        }
        if (test.failure().isPresent()) {
            xml.writeStartElement("failure");
            attribute("type", test.failure().get().type(), xml);
            attribute("message", test.failure().get().message(), xml);
            xml.writeCharacters(Characters.xml(test.failure().get().text()));
            xml.writeEndElement();
        }
        if (test.output().isPresent()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(Characters.xml(test.output().get()));
            xml.writeEndElement();
        }
    }

    private static void attribute(String name, Object value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute(name, Characters.xml(Characters.oneLine(value.toString())));
    }

    private record Failure(String type, String message, String text) {}

    private record TestCase(
            String name,
            Duration time,
            Optional<Path> file,
            Optional<Failure> failure,
            Optional<String> skipped,
            Optional<String> output) {

        TestCase(String name, Duration time) {
            this(name, time, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        TestCase with(Failure why) {
            return new TestCase(name, time, file, Optional.of(why), skipped, output);
        }

        TestCase skipped(String why) {
            return new TestCase(name, time, file, failure, Optional.of(why), output);
        }

        TestCase output(String text) {
            return new TestCase(name, time, file, failure, skipped, Optional.of(text));
        }
    }
}
