package dev.backstitch.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.check.WholeWay.WayOutcome;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apiguardian.api.API;

/**
 * A report as JSON, for programs.
 *
 * <p>{@code formatVersion} is 1 and changes only when a field is removed or changes its meaning; new fields may come at
 * any time. What is not there is {@code null}, never left out. Times are in milliseconds.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class JsonReport {

    private static final int FORMAT_VERSION = 1;
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonReport() {}

    /**
     * Renders a report.
     *
     * @param report the report
     * @return one JSON object on several lines, with a line end at its end
     */
    public static String render(CheckReport report) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            write(report, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a report could not be rendered as JSON", e);
        }
        return Characters.wellFormed(text + "\n");
    }

    private static void write(CheckReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("formatVersion", FORMAT_VERSION);
        json.writeStringField("tool", report.tool());
        json.writeStringField("source", report.source().toString());
        json.writeStringField("postgres", report.postgres());
        json.writeBooleanField("red", report.isRed());
        json.writeArrayFieldStart("migrations");
        for (TripOutcome trip : report.trips()) {
            write(trip, json);
        }
        json.writeEndArray();
        json.writeFieldName("whole");
        write(report.whole(), json);
        JsonParts.strings("problems", report.problems(), json);
        counts(report, json);
        json.writeNumberField("elapsedMillis", report.elapsed().toMillis());
        json.writeEndObject();
    }

    private static void write(TripOutcome trip, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", trip.step().name());
        JsonParts.strings(
                "versions",
                trip.step().migrations().stream()
                        .map(migration -> migration.version().text())
                        .toList(),
                json);
        JsonParts.string("file", trip.step().first().file(), json);
        json.writeStringField("verdict", trip.verdict().name());
        JsonParts.string("reason", trip.reason(), json);
        json.writeBooleanField("known", trip.known());
        JsonParts.failure(trip.failure(), json);
        JsonParts.differences(trip.findings(), json);
        JsonParts.strings("warnings", trip.warnings(), json);
        JsonParts.strings("waived", trip.waived(), json);
        json.writeNumberField("upMillis", trip.up().toMillis());
        json.writeNumberField("downMillis", trip.down().toMillis());
        JsonParts.string("keptDatabase", trip.keptDatabase(), json);
        json.writeEndObject();
    }

    private static void write(WholeWay whole, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("clean", whole.isClean());
        JsonParts.string("notWalked", whole.notWalked(), json);
        JsonParts.strings("segments", whole.segments(), json);
        json.writeArrayFieldStart("outcomes");
        for (WayOutcome outcome : whole.outcomes()) {
            json.writeStartObject();
            json.writeStringField("name", outcome.step().name());
            json.writeStringField("direction", outcome.direction().word());
            JsonParts.failure(outcome.failure(), json);
            JsonParts.differences(outcome.findings(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void counts(CheckReport report, JsonGenerator json) throws IOException {
        Counts counts = Counts.of(report);
        json.writeObjectFieldStart("counts");
        json.writeNumberField("steps", counts.steps());
        json.writeNumberField("checked", counts.checked());
        json.writeNumberField("irreversible", counts.irreversible());
        json.writeNumberField("notChecked", counts.notChecked());
        json.writeNumberField("red", counts.red());
        json.writeNumberField("known", counts.known());
        json.writeNumberField("waived", counts.waived());
        json.writeNumberField("statements", report.statements());
        json.writeNumberField("downs", report.downs());
        json.writeObjectFieldStart("verdicts");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.name(), report.counts().getOrDefault(verdict, 0));
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
