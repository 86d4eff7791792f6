package dev.backstitch.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.TripFailure;
import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.RenameSuggestion;
import dev.backstitch.engine.tool.StepFailure;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of {@link JsonReport} that occur in several places. */
final class JsonParts {

    private JsonParts() {}

    static void string(String name, Optional<?> value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeString(value.get().toString());
        } else {
            json.writeNull();
        }
    }

    static void number(String name, Optional<Integer> value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeNumber(value.get());
        } else {
            json.writeNull();
        }
    }

    static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void failure(Optional<TripFailure> failure, JsonGenerator json) throws IOException {
        json.writeFieldName("failure");
        if (failure.isEmpty()) {
            json.writeNull();
            return;
        }
        StepFailure what = failure.get().failure();
        json.writeStartObject();
        json.writeStringField("migration", failure.get().migration().name());
        json.writeStringField("direction", failure.get().direction().word());
        string("file", what.location().map(Location::file), json);
        number("line", what.location().map(Location::line), json);
        number("column", what.column(), json);
        string("sqlState", what.sqlState(), json);
        json.writeStringField("message", what.message());
        string("detail", what.detail(), json);
        string("hint", what.hint(), json);
        string("excerpt", what.excerpt(), json);
        json.writeBooleanField("environment", what.environment());
        json.writeEndObject();
    }

    static void differences(List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("differences");
        for (Finding finding : findings) {
            Difference difference = finding.difference();
            json.writeStartObject();
            json.writeStringField("object", difference.object().toString());
            string("parent", difference.parent(), json);
            json.writeStringField("kind", difference.change().name().toLowerCase(Locale.ROOT));
            string("property", difference.property(), json);
            string("expected", difference.expected(), json);
            string("found", difference.found(), json);
            json.writeStringField("class", difference.differenceClass().key());
            json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            string("suggestion", difference.suggestion().map(RenameSuggestion::text), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
