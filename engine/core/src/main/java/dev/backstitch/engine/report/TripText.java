package dev.backstitch.engine.report;

import dev.backstitch.engine.check.Finding;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.check.Step;
import dev.backstitch.engine.check.TripFailure;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.schema.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Tells what one round trip found: what was expected, what is there, where, why, and what to do.
 *
 * <p>The first line names the step and says what is wrong; lines end with {@code \n}, the last one without. Control
 * characters from names and messages never reach the text.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TripText {

    private static final int SHORT = 15;

    private TripText() {}

    /**
     * Renders an outcome for a test report: at most 15 lines of differences, and the selector of JUnit to run it again.
     *
     * @param outcome what the trip found
     * @return the text
     */
    public static String render(TripOutcome outcome) {
        return render(outcome, Context.junit(""));
    }

    /**
     * Renders an outcome in full.
     *
     * @param outcome what the trip found
     * @param context where it is read
     * @return the text
     */
    public static String render(TripOutcome outcome, Context context) {
        Facts facts = new Facts(Headline.of(outcome))
                .block(failure(outcome.step(), outcome.failure()))
                .block(leftBehind(outcome))
                .block(FindingsText.lines(outcome.findings(), context.lines()))
                .fact("declared", declared(outcome));
        places(facts, outcome);
        facts.fact("why", Advice.of(outcome));
        if (outcome.verdict().isRed()) {
            facts.fact("repair", cut(repair(outcome), context.lines()))
                    .fact("waive", waive(outcome))
                    .fact("again", Optional.of(context.again(outcome.step())));
        }
        return facts.fact("kept", outcome.keptDatabase())
                .fact("known", known(outcome))
                .fact(
                        "waived",
                        outcome.waived().stream().map(Characters::oneLine).toList())
                .fact(
                        "warning",
                        outcome.warnings().stream().map(Characters::oneLine).toList())
                .text();
    }

    /** Renders why a migration failed; it is named only where the step has others. */
    static List<String> failure(Step step, Optional<TripFailure> failure) {
        return failure.stream()
                .flatMap(it -> Stream.concat(
                        step.migrations().size() == 1
                                ? Stream.empty()
                                : Stream.of(Characters.oneLine(
                                        it.direction() + " of " + it.migration().name())),
                        Characters.printable(it.failure().describe()).lines()))
                .map(line -> "  " + line)
                .toList();
    }

    private static List<String> leftBehind(TripOutcome outcome) {
        return outcome.failure().isPresent() && !outcome.findings().isEmpty()
                ? List.of("  It left the schema changed:")
                : List.of();
    }

    private static Optional<String> declared(TripOutcome outcome) {
        return outcome.verdict() != Verdict.STALE_IRREVERSIBLE
                ? Optional.empty()
                : outcome.step().migrations().stream()
                        .map(migration -> migration.reversal() instanceof Reversal.Irreversible irreversible
                                ? irreversible.reason()
                                : "")
                        .filter(reason -> !reason.isEmpty())
                        .findFirst()
                        .map(Characters::oneLine);
    }

    private static void places(Facts facts, TripOutcome outcome) {
        switch (outcome.verdict()) {
            case NOT_RESTORED -> place(facts, outcome, Direction.DOWN);
            case DOWN_MISSING -> place(facts, outcome, Direction.UP);
            case REAPPLY_FAILED, REAPPLY_DIFFERS, STALE_IRREVERSIBLE -> {
                place(facts, outcome, Direction.UP);
                place(facts, outcome, Direction.DOWN);
            }
            case UP_FAILED, DOWN_FAILED -> {
                if (outcome.failure().flatMap(it -> it.failure().location()).isEmpty()) {
                    place(facts, outcome, outcome.verdict() == Verdict.UP_FAILED ? Direction.UP : Direction.DOWN);
                }
            }
            case REVERSIBLE, IRREVERSIBLE, NOT_CHECKED -> {}
        }
    }

    private static void place(Facts facts, TripOutcome outcome, Direction direction) {
        List<Location> places = Places.all(outcome.step(), direction);
        facts.fact(direction.word(), places.stream().map(Location::toString).toList());
    }

    /** The statements that make the found schema the expected one. */
    static List<String> repair(TripOutcome outcome) {
        return outcome.states()
                .map(states -> Repair.statements(
                        states.expected(),
                        states.found(),
                        outcome.findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .map(Finding::difference)
                                .toList()))
                .map(statements -> statements.stream()
                        .map(Characters::printable)
                        .flatMap(String::lines)
                        .toList())
                .orElse(List.of());
    }

    private static List<String> cut(List<String> lines, int max) {
        if (lines.size() <= max) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, max));
        cut.add("-- and " + Counts.of(lines.size() - max, "more line"));
        return cut;
    }

    private static List<String> waive(TripOutcome outcome) {
        Step step = outcome.step();
        return switch (outcome.verdict()) {
            case NOT_RESTORED, REAPPLY_DIFFERS ->
                firstError(outcome)
                        .map(finding -> WaiverText.waive(step, finding))
                        .map(lines -> Stream.concat(Stream.of("in backstitch.yaml:"), lines.stream())
                                .toList())
                        .orElse(List.of());
            case DOWN_MISSING -> WaiverText.declare(step);
            case STALE_IRREVERSIBLE -> List.of("not needed: remove the declaration.");
            default -> List.of();
        };
    }

    private static Optional<Finding> firstError(TripOutcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
    }

    private static Optional<String> known(TripOutcome outcome) {
        return outcome.known() ? Optional.of("the baseline lists it: it does not fail the check.") : Optional.empty();
    }

    /**
     * Where a text is read, and how its reader runs one trip again.
     *
     * @param before what stands before the version in the command
     * @param after what stands after it
     * @param lines how many lines of differences, and of SQL, there may be; the rest is counted
     * @since 0.1.0
     */
    public record Context(String before, String after, int lines) {

        private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+-]+");

        /**
         * The command line: everything is shown.
         *
         * @param command how the user calls the command, such as {@code ./backstitch}
         * @param directory the project's directory as the user named it; quoted where a shell needs it
         * @return a context whose command ends with {@code --keep}
         */
        public static Context commandLine(String command, String directory) {
            return new Context(command + " check " + quote(directory) + " --only ", " --keep", FindingsText.ALL);
        }

        /**
         * A test report: short, with system properties that select the trip.
         *
         * @param command what stands before the properties, such as {@code mvn test -Dtest=OrdersMigrationsTest}; may
         *     be empty
         * @return a context whose command sets {@code backstitch.only} and {@code backstitch.keep}
         */
        public static Context junit(String command) {
            return new Context(
                    command.isEmpty() ? "-Dbackstitch.only=" : command + " -Dbackstitch.only=",
                    " -Dbackstitch.keep=true",
                    SHORT);
        }

        /**
         * Returns the command that runs one trip again.
         *
         * @param step the step
         * @return the command, with the version of the first migration of the step
         */
        String again(Step step) {
            return before + quote(step.first().version().text()) + after;
        }

        private static String quote(String word) {
            String line = Characters.oneLine(word);
            return PLAIN.matcher(line).matches() ? line : "'" + line.replace("'", "'\\''") + "'";
        }
    }
}
