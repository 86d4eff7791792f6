package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.SqlScript;
import dev.backstitch.engine.migration.SqlStatement;
import dev.backstitch.engine.tool.StepFailure;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Makes a failure of what the driver threw: finds the place, and tells a migration at fault from a machine that lacks
 * something.
 */
record FailureReport(SqlScript script) {

    /**
     * An error in the script.
     *
     * @param base where in the script the query began that was sent, in UTF-16 units
     * @param completed how many statements of the script had completed
     * @param says what to say instead of the server's message; null keeps it
     */
    StepFailure of(SQLException error, int base, int completed, @Nullable String says) {
        Optional<ServerErrorMessage> server = serverMessage(error);
        int position = server.map(ServerErrorMessage::getPosition).orElse(0);
        List<SqlStatement> statements = SqlStatement.split(script.sql());
        Optional<SqlStatement> running = position > 0
                ? around(statements, offset(base, position))
                : statements.stream().skip(completed).findFirst();
        Optional<Excerpt> place = position > 0
                ? Optional.of(Excerpt.at(script, offset(base, position)))
                : running.map(statement -> Excerpt.at(script, statement.offset()));
        return new StepFailure(
                says == null ? message(error) : says,
                Optional.ofNullable(error.getSQLState()),
                server.map(ServerErrorMessage::getDetail),
                server.map(ServerErrorMessage::getHint),
                Optional.of(place.map(Excerpt::location).orElse(script.location())),
                position > 0 ? place.map(Excerpt::column) : Optional.empty(),
                place.map(position > 0 ? Excerpt::withCaret : Excerpt::plain),
                isEnvironment(error, running));
    }

    /** A failure that is not at one statement: of the history table, the transaction, or the commit. */
    StepFailure around(String message, @Nullable SQLException error, @Nullable SqlStatement statement) {
        Optional<ServerErrorMessage> server = error == null ? Optional.empty() : serverMessage(error);
        Optional<Excerpt> place = Optional.ofNullable(statement).map(culprit -> Excerpt.at(script, culprit.offset()));
        return new StepFailure(
                message,
                Optional.ofNullable(error).map(SQLException::getSQLState),
                server.map(ServerErrorMessage::getDetail),
                server.map(ServerErrorMessage::getHint),
                Optional.of(place.map(Excerpt::location).orElse(script.location())),
                Optional.empty(),
                place.map(Excerpt::plain),
                false);
    }

    /** The first line of what the server said, or else of what the driver said. */
    static String message(SQLException error) {
        String text = serverMessage(error).map(ServerErrorMessage::getMessage).orElse(error.getMessage());
        return text == null ? "no message" : text.lines().findFirst().orElse("");
    }

    private static Optional<ServerErrorMessage> serverMessage(SQLException error) {
        return error instanceof PSQLException postgres
                ? Optional.ofNullable(postgres.getServerErrorMessage())
                : Optional.empty();
    }

    /** The server counts characters, not UTF-16 units, from 1. */
    private int offset(int base, int position) {
        String sql = script.sql();
        int characters = sql.codePointCount(base, sql.length());
        return sql.offsetByCodePoints(base, Math.min(position - 1, characters));
    }

    private static Optional<SqlStatement> around(List<SqlStatement> statements, int offset) {
        return statements.stream()
                .filter(statement -> statement.offset() <= offset
                        && offset <= statement.offset() + statement.sql().length())
                .findFirst();
    }

    private static boolean isEnvironment(SQLException error, Optional<SqlStatement> running) {
        return StepFailure.isEnvironment(
                String.valueOf(error.getSQLState()),
                message(error),
                running.map(SqlStatement::sql).orElse(""));
    }
}
