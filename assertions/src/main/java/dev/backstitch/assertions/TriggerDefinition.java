package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Trigger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the statement that makes a trigger says, as {@code pg_get_triggerdef} prints it.
 *
 * @param constraint whether it is a CONSTRAINT TRIGGER
 * @param timing {@code BEFORE}, {@code AFTER} or {@code INSTEAD OF}
 * @param events {@code INSERT}, {@code DELETE}, {@code UPDATE} and {@code TRUNCATE}, sorted
 * @param columns those after UPDATE OF, unquoted
 * @param deferrable whether DEFERRABLE
 * @param initiallyDeferred whether INITIALLY DEFERRED
 * @param oldTable the transition table of old rows, unquoted
 * @param newTable the transition table of new rows, unquoted
 * @param level {@code FOR EACH ROW} or {@code FOR EACH STATEMENT}
 * @param condition what stands after WHEN
 * @param arguments what the function is given, without quotes
 */
record TriggerDefinition(
        boolean constraint,
        String timing,
        List<String> events,
        List<String> columns,
        boolean deferrable,
        boolean initiallyDeferred,
        Optional<String> oldTable,
        Optional<String> newTable,
        String level,
        Optional<String> condition,
        List<String> arguments) {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[^\\s\".,()]+)";
    private static final String EVENT = "(?:INSERT|DELETE|TRUNCATE|UPDATE(?: OF " + NAME + "(?:, " + NAME + ")*)?)";
    private static final Pattern DEFINITION = Pattern.compile(
            "CREATE (?<constraint>CONSTRAINT )?TRIGGER " + NAME
                    + " (?<timing>BEFORE|AFTER|INSTEAD OF) (?<events>" + EVENT + "(?: OR " + EVENT + ")*)"
                    + " ON " + NAME + "\\." + NAME
                    + "(?: FROM (?:" + NAME + "\\.)?" + NAME + ")?"
                    + "(?<deferrable>(?: NOT)? DEFERRABLE)?(?<initially> INITIALLY (?:DEFERRED|IMMEDIATE))?"
                    + "(?: REFERENCING(?: OLD TABLE AS (?<old>" + NAME + "))?(?: NEW TABLE AS (?<new>" + NAME + "))?)?"
                    + " (?<level>FOR EACH (?:ROW|STATEMENT))(?: WHEN \\((?<condition>.*)\\))?"
                    + " EXECUTE (?:FUNCTION|PROCEDURE) (?:" + NAME + "\\.)?" + NAME + "\\((?<arguments>.*)\\)",
            Pattern.DOTALL);
    private static final Pattern UPDATE_OF = Pattern.compile("UPDATE OF (" + NAME + "(?:, " + NAME + ")*)");
    private static final Pattern COLUMN = Pattern.compile(NAME);
    private static final Pattern LITERAL = Pattern.compile("(E?)'((?:[^']|'')*)'");

    static TriggerDefinition of(Trigger trigger) {
        Matcher matcher = DEFINITION.matcher(trigger.definition());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "%s has a definition that pg_get_triggerdef does not print: %s"
                            .formatted(trigger.id(), trigger.definition()));
        }
        String events = matcher.group("events");
        Matcher updateOf = UPDATE_OF.matcher(events);
        return new TriggerDefinition(
                matcher.group("constraint") != null,
                matcher.group("timing"),
                Arrays.stream(UPDATE_OF.matcher(events).replaceAll("UPDATE").split(" OR "))
                        .sorted()
                        .toList(),
                updateOf.find() ? names(updateOf.group(1)) : List.of(),
                " DEFERRABLE".equals(matcher.group("deferrable")),
                " INITIALLY DEFERRED".equals(matcher.group("initially")),
                name(matcher.group("old")),
                name(matcher.group("new")),
                matcher.group("level"),
                Optional.ofNullable(matcher.group("condition")),
                arguments(matcher.group("arguments")));
    }

    private static List<String> names(String list) {
        return COLUMN.matcher(list).results().map(MatchResult::group).map(Names::simple).toList();
    }

    private static Optional<String> name(@Nullable String quoted) {
        return Optional.ofNullable(quoted).map(Names::simple);
    }

    private static List<String> arguments(String literals) {
        return LITERAL.matcher(literals)
                .results()
                .map(literal -> argument(literal.group(2), !literal.group(1).isEmpty()))
                .toList();
    }

    private static String argument(String text, boolean escaped) {
        String plain = text.replace("''", "'");
        return escaped ? plain.replace("\\\\", "\\") : plain;
    }
}
