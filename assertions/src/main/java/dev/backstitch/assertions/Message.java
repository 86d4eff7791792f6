package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The text of a failure: a headline that says it all, then labelled rows in two columns. */
final class Message {

    private static final int MOST_NAMES = 30;

    private final String headline;
    private final List<Row> rows = new ArrayList<>();

    private Message(String headline) {
        this.headline = headline;
    }

    static Message of(String headline) {
        return new Message(headline);
    }

    /** Adds a row; lines after the first are indented like the first. */
    Message row(String label, String value) {
        rows.add(new Row(label, value));
        return this;
    }

    Message row(String label, Optional<String> value) {
        value.ifPresent(text -> row(label, text));
        return this;
    }

    /** Adds a row of names; none when there are none. */
    Message names(String label, Collection<String> names) {
        return names.isEmpty() ? this : row(label, list(names));
    }

    String text() {
        int width = rows.stream().mapToInt(row -> row.label.length()).max().orElse(0) + 2;
        return rows.stream().map(row -> "\n" + row.text(width)).collect(joining("", headline, ""));
    }

    /** Joins names with commas, and breaks off where a list gets longer than anyone reads. */
    static String list(Collection<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        String shown = names.stream().limit(MOST_NAMES).collect(joining(", "));
        return names.size() <= MOST_NAMES ? shown : shown + ", and " + (names.size() - MOST_NAMES) + " more";
    }

    private record Row(String label, String value) {

        String text(int width) {
            String indent = "\n" + " ".repeat(width + 2);
            return "  " + label + " ".repeat(width - label.length()) + value.replace("\n", indent);
        }
    }
}
