package dev.backstitch.engine.schema;

import dev.backstitch.engine.migration.SqlStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One change of the wide kitchen sink, as {@code wide-changes.txt} has it: the SQL in a block of its own, under the
 * heading of the property that it changes. Comments before the SQL say what is not as usual.
 *
 * @param property which row of the list of all properties it tries, such as {@code M column: default}
 * @param since the first major that it is for
 * @param fails whether the SQL is meant to fail
 * @param seenBy who must see the change
 * @param reason why not both see it; empty for {@link SeenBy#BOTH}
 * @param sql one or more statements
 */
record GuardedChange(String property, int since, boolean fails, SeenBy seenBy, String reason, String sql) {

    private static final Pattern NOTE =
            Pattern.compile("^-- (since|fails|neither|only snapshot|only dump)[: ]*(.*)\n", Pattern.MULTILINE);

    /** Who sees a change: what {@code pg_dump -s} writes differs, and the snapshot differs. */
    enum SeenBy {
        BOTH,
        ONLY_SNAPSHOT,
        ONLY_DUMP,
        NEITHER;

        boolean snapshot() {
            return this == BOTH || this == ONLY_SNAPSHOT;
        }

        boolean dump() {
            return this == BOTH || this == ONLY_DUMP;
        }

        /** How the file says it. */
        String note() {
            return name().replace('_', ' ').toLowerCase(Locale.ROOT);
        }
    }

    static List<GuardedChange> all() {
        List<GuardedChange> changes = new ArrayList<>();
        String property = "";
        for (String block : KitchenSink.resource("wide-changes.txt").split("\n\n+")) {
            if (block.startsWith("## ")) {
                property = block.substring("## ".length());
            } else {
                changes.add(parse(property, block.strip()));
            }
        }
        return changes;
    }

    private static GuardedChange parse(String property, String block) {
        SeenBy seenBy = Arrays.stream(SeenBy.values())
                .filter(value -> note(block, value.note()).isPresent())
                .findFirst()
                .orElse(SeenBy.BOTH);
        return new GuardedChange(
                property,
                note(block, "since").map(Integer::parseInt).orElse(14),
                note(block, "fails").isPresent(),
                seenBy,
                note(block, seenBy.note()).orElse(""),
                NOTE.matcher(block).replaceAll(""));
    }

    private static Optional<String> note(String block, String word) {
        return NOTE.matcher(block)
                .results()
                .filter(note -> note.group(1).equals(word))
                .map((MatchResult note) -> note.group(2))
                .findFirst();
    }

    List<String> statements() {
        return SqlStatement.split(sql).stream().map(SqlStatement::sql).toList();
    }

    @Override
    public String toString() {
        return property + ": " + sql;
    }
}
