package dev.backstitch.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Facts in rows and columns, as a table for people and as JSON for programs.
 *
 * @param name what the rows are, as a key: lower case, words parted by hyphens
 * @param columns their names
 * @param rows a text for each column
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Grid(String name, List<String> columns, List<List<String>> rows) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Copies all, and rejects a row that is too short or too long. */
    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("each row of %s must have %d texts".formatted(name, width));
        }
    }

    /**
     * Renders the rows for people.
     *
     * @return a heading, the names of the columns, and a line for each row, columns aligned
     */
    public String text() {
        List<Integer> widths = IntStream.range(0, columns.size())
                .mapToObj(i -> Math.max(
                        columns.get(i).length(),
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0)))
                .toList();
        StringBuilder text =
                new StringBuilder(name).append(" (").append(rows.size()).append(")\n");
        if (!rows.isEmpty()) {
            line(columns, widths, text);
            rows.forEach(row -> line(row, widths, text));
        }
        return text.toString();
    }

    private static void line(List<String> values, List<Integer> widths, StringBuilder text) {
        String line = IntStream.range(0, values.size())
                .mapToObj(i ->
                        values.get(i) + " ".repeat(widths.get(i) - values.get(i).length()))
                .collect(Collectors.joining("  "));
        text.append("  ").append(line.stripTrailing()).append('\n');
    }

    /**
     * Renders several grids as one JSON object: for each, an array of objects by its name.
     *
     * @param grids the grids
     * @return lines, with a line end at the end
     */
    public static String json(List<Grid> grids) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("formatVersion", 1);
            for (Grid grid : grids) {
                json.writeArrayFieldStart(grid.name());
                for (List<String> row : grid.rows()) {
                    json.writeStartObject();
                    for (int i = 0; i < grid.columns().size(); i++) {
                        json.writeStringField(grid.columns().get(i), row.get(i));
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("facts could not be rendered as JSON", e);
        }
        return text + "\n";
    }
}
