package dev.backstitch.engine.tool.sequelize;

import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.migration.SqlScript;
import dev.backstitch.engine.tool.ExecutedStatement;
import dev.backstitch.engine.tool.SessionLeak;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.StepFailure;
import dev.backstitch.engine.tool.StepResult;
import dev.backstitch.engine.tool.Timeouts;
import dev.backstitch.engine.tool.sequelize.BridgeException.Kind;
import dev.backstitch.engine.tool.sql.Excerpt;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of one step what Node answered. */
record StepReport(SequelizeTool tool, SequelizeFile file, Direction direction, Timeouts timeouts) {

    private static final int SHORT = 120;
    private static final String QUERY_CANCELED = "57014";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** The errors whose name tells nothing that their message does not. */
    private static final Set<String> PLAIN = Set.of("Error", "error", "none", "MissingMethodError", "AssertionError");

    /** Returns what the step did, or throws why it failed. */
    StepResult read(Answer answer) {
        Optional<Answer> error = answer.child("error");
        if (error.isPresent()) {
            throw failed(failure(error.get(), "", answer));
        }
        for (Answer rejection : answer.children("rejections")) {
            throw failed(failure(rejection, "a promise that nobody awaits was rejected: ", answer));
        }
        for (Answer open : answer.children("open")) {
            throw failed(plain(
                    "the migration ends with a transaction still open, and what it did there is rolled back; commit it",
                    open));
        }
        List<Answer> statements = answer.children("statements");
        return new StepResult(
                (int) statements.stream().filter(one -> !one.isOn("control")).count(),
                answer.children("leaks").stream()
                        .map(leak -> new SessionLeak(
                                leak.text("what").orElse(""), leak.text("value").orElse("")))
                        .toList(),
                warnings(answer),
                statements.stream().map(this::executed).toList());
    }

    private List<String> warnings(Answer answer) {
        List<String> warnings = new ArrayList<>();
        answer.children("floating")
                .forEach(query -> warnings.add("%sits %s does not await a query, so that nobody knows when it ends: %s"
                        .formatted(prefix(query), direction, brief(query))));
        answer.children("statements").stream()
                .filter(statement -> statement.has("error"))
                .forEach(statement -> warnings.add("%sa statement of its %s failed, and it went on: %s%s: %s"
                        .formatted(
                                prefix(statement),
                                direction,
                                statement
                                        .child("error")
                                        .flatMap(error -> error.text("message"))
                                        .orElse(""),
                                statement
                                        .child("error")
                                        .flatMap(error -> error.text("code"))
                                        .map(" (SQLSTATE %s)"::formatted)
                                        .orElse(""),
                                brief(statement))));
        answer.children("late")
                .forEach(late -> warnings.add("%sa promise of an earlier migration was rejected when that had ended: %s"
                        .formatted(prefix(late), late.text("message").orElse(""))));
        return warnings;
    }

    private String prefix(Answer place) {
        return location(place).map(location -> location + ": ").orElse("");
    }

    private static String brief(Answer statement) {
        String sql = statement.text("sql").orElse("").strip().replaceAll("\\s+", " ");
        return sql.length() <= SHORT ? sql : sql.substring(0, SHORT - 1) + "…";
    }

    private ExecutedStatement executed(Answer statement) {
        return new ExecutedStatement(
                statement.text("sql").orElse(""),
                Duration.ofNanos((long) (statement.number("ms").orElse(0.0) * 1_000_000)),
                statement.number("rows").orElse(0.0).longValue(),
                statement.child("error").map(error -> failure(error, "", Answer.EMPTY)));
    }

    /** Node ended, or was ended. */
    StepFailedException broken(BridgeException e) {
        StepFailure failure = e.kind() == Kind.LATE
                ? plain(Timeouts.exceeded("the migration", timeouts.migration(), "migration"), Answer.EMPTY)
                : new StepFailure(
                        String.valueOf(e.getMessage()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(location(e.error()).orElse(start())),
                        Optional.empty(),
                        Optional.empty(),
                        e.kind() == Kind.NO_NODE);
        return new StepFailedException(file.migration(), direction, failure, e);
    }

    /** The history table rejected the row. */
    StepFailure unrecorded(String table, SQLException error) {
        return new StepFailure(
                "sequelize could not record it in %s: %s".formatted(table, error.getMessage()),
                Optional.ofNullable(error.getSQLState()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(start()),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private StepFailedException failed(StepFailure failure) {
        return new StepFailedException(file.migration(), direction, failure, null);
    }

    private StepFailure plain(String message, Answer place) {
        return new StepFailure(
                message,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(location(place).orElse(start())),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private StepFailure failure(Answer error, String prefix, Answer answer) {
        Optional<String> state = error.text("code");
        String sql = error.text("sql").orElse("");
        String said = error.text("message").orElse("no message");
        return new StepFailure(
                prefix + passedLimit(state.orElse(""), answer).orElse(state.isPresent() ? said : named(error, said)),
                state,
                error.text("detail"),
                error.text("hint"),
                Optional.of(location(error).orElse(start())),
                Optional.empty(),
                sql.isBlank() ? Optional.empty() : Optional.of(excerpt(sql, error.number("position"))),
                StepFailure.isEnvironment(state.orElse(""), said, sql));
    }

    private static String named(Answer error, String said) {
        String name = error.text("name").orElse("Error");
        String first = said.lines().findFirst().orElse("");
        return PLAIN.contains(name) || name.startsWith("Sequelize") ? first : name + ": " + first;
    }

    private static String excerpt(String sql, Optional<Double> position) {
        SqlScript script = new SqlScript(Path.of("sql"), 1, sql, false);
        int length = sql.length();
        return position.map(at -> Excerpt.at(
                                script,
                                sql.offsetByCodePoints(0, Math.min(at.intValue() - 1, sql.codePointCount(0, length))))
                        .withCaret())
                .orElseGet(() ->
                        Excerpt.at(script, length - sql.stripLeading().length()).plain());
    }

    /** Says which limit of ours was passed, if one was. */
    private Optional<String> passedLimit(String state, Answer answer) {
        double longest = answer.children("statements").stream()
                .filter(statement -> statement.has("error"))
                .mapToDouble(statement -> statement.number("ms").orElse(0.0))
                .max()
                .orElse(0);
        if (state.equals(LOCK_NOT_AVAILABLE) && isPassed(timeouts.lock(), longest)) {
            return Optional.of(Timeouts.exceeded("waiting for a lock", timeouts.lock(), "lock"));
        }
        if (state.equals(QUERY_CANCELED) && isPassed(timeouts.statement(), longest)) {
            return Optional.of(Timeouts.exceeded("a statement", timeouts.statement(), "statement"));
        }
        return Optional.empty();
    }

    private static boolean isPassed(Duration limit, double millis) {
        return !limit.isZero() && millis >= limit.toMillis() - 1;
    }

    private Location start() {
        return file.migration().location(direction).orElse(new Location(file.path(), 1));
    }

    /** A place that Node tells, in the words in which the migrations were named. */
    private Optional<Location> location(Answer told) {
        return told.child("place")
                .flatMap(place -> place.text("file").map(Path::of).map(path -> {
                    int line = place.number("line").orElse(1.0).intValue();
                    return new Location(path.equals(file.real()) ? file.path() : named(path), line);
                }));
    }

    private Path named(Path path) {
        try {
            Path here = Path.of("").toRealPath();
            return !file.path().isAbsolute() && path.startsWith(here) ? here.relativize(path) : path;
        } catch (IOException e) {
            return path;
        }
    }
}
