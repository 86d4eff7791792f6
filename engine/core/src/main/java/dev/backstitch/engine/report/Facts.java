package dev.backstitch.engine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text in the shape of all our messages: a headline, blocks below it, and facts with a label each. */
final class Facts {

    private static final int LABEL = 10;
    private static final String INDENT = " ".repeat(2);

    private final List<String> blocks = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();

    Facts(String headline) {
        blocks.add(headline);
    }

    /** Adds lines that stand alone between blank ones, indented already; none when there are no lines. */
    Facts block(List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(String.join("\n", lines));
        }
        return this;
    }

    /** Adds a fact of several lines; none when there are no lines. */
    Facts fact(String label, List<String> lines) {
        String head = INDENT + label + " ".repeat(Math.max(1, LABEL - label.length()));
        for (int index = 0; index < lines.size(); index++) {
            facts.add((index == 0 ? head : " ".repeat(head.length())) + lines.get(index));
        }
        return this;
    }

    Facts fact(String label, Optional<String> line) {
        return fact(label, line.stream().toList());
    }

    /** Returns the text, without a line end at its end. */
    String text() {
        List<String> all = new ArrayList<>(blocks);
        if (!facts.isEmpty()) {
            all.add(String.join("\n", facts));
        }
        return Characters.printable(String.join("\n\n", all));
    }
}
