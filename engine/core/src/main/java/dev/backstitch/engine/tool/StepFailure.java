package dev.backstitch.engine.tool;

import dev.backstitch.engine.migration.Location;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Why a migration failed, in parts.
 *
 * @param message the first line of the error, without {@code ERROR:}
 * @param sqlState the SQLSTATE, when Postgres rejected it
 * @param detail Postgres's detail
 * @param hint Postgres's hint
 * @param location the line at fault, as exactly as it is known
 * @param column the column of that line, counted from 1, when Postgres told a position
 * @param excerpt the line at fault and, below it, a caret where the column is known
 * @param environment whether the machine lacks something (an extension that is not installed) rather than the migration
 *     being wrong
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record StepFailure(
        String message,
        Optional<String> sqlState,
        Optional<String> detail,
        Optional<String> hint,
        Optional<Location> location,
        Optional<Integer> column,
        Optional<String> excerpt,
        boolean environment) {

    private static final Pattern CREATE_EXTENSION =
            Pattern.compile("^\\s*create\\s+extension\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * A library or the control file of an extension that is not there: in English, as a DO block hides its statement.
     */
    private static final Pattern LACKING =
            Pattern.compile("extension \".*\" is not available|extension control file|could not access file \"");

    /**
     * Tells whether Postgres rejected a statement for something that the machine lacks, such as an extension.
     *
     * @param sqlState the SQLSTATE
     * @param message what Postgres said
     * @param sql the statement, or blank when it is not known
     * @return whether the migration is not to blame
     */
    public static boolean isEnvironment(String sqlState, String message, String sql) {
        return (sqlState.equals("58P01") || sqlState.equals("0A000"))
                && (LACKING.matcher(message).find()
                        || CREATE_EXTENSION.matcher(sql).matches());
    }

    /**
     * Renders the failure for people.
     *
     * @return {@code file:line:column: message (SQLSTATE xxxxx)}, then excerpt, detail and hint, each on lines of their
     *     own
     */
    public String describe() {
        StringBuilder text = new StringBuilder();
        location.ifPresent(place -> {
            text.append(place);
            column.ifPresent(number -> text.append(':').append(number));
            text.append(": ");
        });
        text.append(message);
        sqlState.ifPresent(state -> text.append(" (SQLSTATE ").append(state).append(')'));
        excerpt.ifPresent(lines -> text.append('\n').append(lines.indent(2).stripTrailing()));
        detail.ifPresent(line -> text.append("\n  detail  ").append(line));
        hint.ifPresent(line -> text.append("\n  hint    ").append(line));
        return text.toString();
    }
}
