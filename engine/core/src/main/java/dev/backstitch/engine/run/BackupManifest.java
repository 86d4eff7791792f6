package dev.backstitch.engine.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.backstitch.engine.check.RowCounts;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands beside a backup: how many rows each table had in it, so that a restore can be verified. */
record BackupManifest(String database, String takenAt, Map<String, Long> rows) {

    private static final JsonFactory FACTORY = new JsonFactory();

    static Path beside(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".json");
    }

    void write(Path backup) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("formatVersion", 1);
            json.writeStringField("database", database);
            json.writeStringField("takenAt", takenAt);
            json.writeObjectFieldStart("rows");
            for (Map.Entry<String, Long> table : new TreeMap<>(rows).entrySet()) {
                json.writeNumberField(table.getKey(), table.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        Files.writeString(beside(backup), text + "\n");
    }

    /** The numbers of rows that a backup holds; empty where nothing stands beside it. */
    static Optional<RowCounts> rowsOf(Path backup) {
        Path file = beside(backup);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (JsonParser json = FACTORY.createParser(Files.readString(file))) {
            Map<String, Long> rows = new TreeMap<>();
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME && "rows".equals(json.currentName())) {
                    json.nextToken();
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        rows.put(json.currentName(), json.nextLongValue(0));
                    }
                }
            }
            return Optional.of(new RowCounts(rows));
        } catch (IOException e) {
            throw new BackupException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
